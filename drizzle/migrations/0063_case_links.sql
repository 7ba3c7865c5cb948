-- Cases that belong together: related ones, one that was taken out of another, one that was put into another. Rows tell
-- what was moved and what the case was before, so that it can be undone.
CREATE TABLE case_links (
  tenant_id integer NOT NULL CONSTRAINT case_links_tenant_id_tenants_id_fk REFERENCES tenants (id),
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id bigint NOT NULL,
  other_id bigint NOT NULL,
  kind text NOT NULL CONSTRAINT case_links_kind CHECK (kind IN ('related', 'split', 'merged')),
  messages bigint[] NOT NULL DEFAULT '{}',
  before jsonb,
  at timestamptz NOT NULL DEFAULT now(),
  by_name text NOT NULL,
  undone_at timestamptz,
  CONSTRAINT case_links_tenant_id_case_id_cases_tenant_id_id_fk FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id) ON UPDATE CASCADE
);
CREATE INDEX case_links_case ON case_links (case_id) WHERE undone_at IS NULL;
ALTER TABLE case_links ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_links FORCE ROW LEVEL SECURITY;
CREATE POLICY case_links_own ON case_links FOR ALL USING (CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) ELSE (SELECT app_scope()) = 'desk' END);
--> statement-breakpoint
-- An agency takes a matter out of a case of its own; it opens none for another agency.
CREATE POLICY cases_split_add ON cases FOR INSERT WITH CHECK ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
--> statement-breakpoint
-- Moves messages, and photos, between two cases of one citizen in the caller's reach. A citizen's words
-- can't be changed otherwise, and aren't here: only the case they stand in. Answers how many went.
CREATE FUNCTION move_messages(source bigint, target bigint, ids bigint[], photos uuid[]) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE went integer; owner integer;
BEGIN
  SELECT t.tenant_id INTO owner FROM cases t JOIN cases s ON s.id = source AND s.contact_id = t.contact_id AND s.id <> t.id
    WHERE t.id = target AND (app_scope() = 'desk' OR (app_scope() = 'operator' AND t.tenant_id = app_tenant() AND s.tenant_id = app_tenant()));
  IF owner IS NULL THEN RETURN 0; END IF;
  UPDATE messages SET case_id = target, tenant_id = owner WHERE case_id = source AND id = ANY(ids);
  GET DIAGNOSTICS went = ROW_COUNT;
  UPDATE case_photos SET case_id = target, tenant_id = owner WHERE case_id = source AND id = ANY(photos);
  RETURN went;
END $$;
--> statement-breakpoint
DO $$
BEGIN
  REVOKE ALL ON FUNCTION move_messages(bigint, bigint, bigint[], uuid[]) FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON FUNCTION move_messages(bigint, bigint, bigint[], uuid[]) TO %I', current_setting('pemko.app_role'));
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON case_links TO %I', current_setting('pemko.app_role'));
END $$;
