-- Reports that citizens write on the web. A contact may be reached by e-mail or not at all; a case knows where the matter
-- is, whether the writer's name stays hidden, and by which code a writer without a telephone follows it.
ALTER TABLE contacts ADD COLUMN channel text NOT NULL DEFAULT 'phone' CONSTRAINT contacts_channel CHECK (channel IN ('phone', 'email', 'none'));
--> statement-breakpoint
ALTER TABLE cases ADD COLUMN anonymous boolean NOT NULL DEFAULT false, ADD COLUMN place_id integer CONSTRAINT cases_place_id_tenants_id_fk REFERENCES tenants (id), ADD COLUMN code_index text;
--> statement-breakpoint
CREATE TABLE web_reports (
  nonce text PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  digest text NOT NULL,
  contact_id bigint,
  case_id bigint,
  held text
);
CREATE INDEX web_reports_at ON web_reports (at);
CREATE INDEX web_reports_digest ON web_reports (digest, at);
--> statement-breakpoint
CREATE TABLE case_photos (
  tenant_id integer NOT NULL CONSTRAINT case_photos_tenant_id_tenants_id_fk REFERENCES tenants (id),
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id bigint,
  nonce text NOT NULL,
  name text NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  widths integer[] NOT NULL,
  bytes integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  -- A photo follows its case to another agency; before it has one, it is the desk's.
  CONSTRAINT case_photos_tenant_id_case_id_cases_tenant_id_id_fk FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id) ON UPDATE CASCADE
);
CREATE INDEX case_photos_case ON case_photos (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX case_photos_waiting ON case_photos (nonce, created_at) WHERE case_id IS NULL;
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY '{web_reports,case_photos}'::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO %I', name, current_setting('pemko.app_role'));
  END LOOP;
END $$;
CREATE POLICY web_reports_gateway ON web_reports FOR ALL USING ((SELECT app_scope()) IN ('gateway', 'job'));
CREATE POLICY case_photos_gateway ON case_photos FOR ALL USING ((SELECT app_scope()) IN ('gateway', 'job'));
-- A photo is read by who may read its case: no other person of the city, whatever the address.
CREATE POLICY case_photos_read ON case_photos FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant())
  ELSE (SELECT app_scope()) = 'desk' END);
