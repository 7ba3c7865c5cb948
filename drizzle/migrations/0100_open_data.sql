-- Open311: keys of applications that post, what they posted, and an index so that every filter of the public list costs
-- the same however many cases there are.
CREATE TABLE open_keys (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  hint text NOT NULL,
  hash text NOT NULL CONSTRAINT open_keys_hash_unique UNIQUE,
  made_at timestamptz NOT NULL DEFAULT now(),
  made_by_name text NOT NULL,
  ended_at timestamptz,
  ended_by_name text,
  last_used_on date
);
CREATE UNIQUE INDEX open_keys_name ON open_keys (lower(name)) WHERE ended_at IS NULL;
--> statement-breakpoint
CREATE TABLE open_reports (
  tenant_id integer NOT NULL CONSTRAINT open_reports_tenant_id_tenants_id_fk REFERENCES tenants (id),
  token_hash text PRIMARY KEY,
  case_id bigint NOT NULL,
  key_id integer NOT NULL CONSTRAINT open_reports_key_id_open_keys_id_fk REFERENCES open_keys (id),
  person text,
  at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT open_reports_tenant_id_case_id_cases_tenant_id_id_fk FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id) ON UPDATE CASCADE
);
CREATE INDEX open_reports_case ON open_reports (tenant_id, case_id);
--> statement-breakpoint
ALTER TABLE web_reports ADD COLUMN key_id integer CONSTRAINT web_reports_key_id_open_keys_id_fk REFERENCES open_keys (id);
CREATE INDEX case_publications_filtered ON case_publications (kind, status, opened_at, id) WHERE withdrawn_at IS NULL;
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY '{open_keys,open_reports}'::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO %I', name, current_setting('pemko.app_role'));
  END LOOP;
  -- A key is never given another name, hash or maker: it ends, and another one is made.
  EXECUTE format('GRANT UPDATE (ended_at, ended_by_name, last_used_on) ON open_keys TO %I', current_setting('pemko.app_role'));
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', current_setting('pemko.app_role'));
END $$;
CREATE POLICY open_keys_read ON open_keys FOR SELECT USING ((SELECT app_scope()) IN ('admin', 'gateway'));
CREATE POLICY open_keys_make ON open_keys FOR INSERT WITH CHECK ((SELECT app_scope()) = 'admin');
CREATE POLICY open_keys_change ON open_keys FOR UPDATE USING ((SELECT app_scope()) IN ('admin', 'gateway'));
-- Who posted, sealed, belongs to the case: it is read by who may read the case.
CREATE POLICY open_reports_add ON open_reports FOR INSERT WITH CHECK ((SELECT app_scope()) = 'gateway');
CREATE POLICY open_reports_read ON open_reports FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant())
  ELSE (SELECT app_scope()) IN ('desk', 'gateway') END);
