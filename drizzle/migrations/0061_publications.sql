-- Cases shown to everybody: only words that a person has read and redacted, beside what anybody may know of the case's
-- way. The original stays where it is.
CREATE TABLE case_publications (
  tenant_id integer NOT NULL CONSTRAINT case_publications_tenant_id_tenants_id_fk REFERENCES tenants (id),
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id bigint NOT NULL,
  title text NOT NULL,
  question text NOT NULL,
  answer text,
  answer_by text,
  place_id integer CONSTRAINT case_publications_place_id_tenants_id_fk REFERENCES tenants (id),
  kind text NOT NULL,
  status text NOT NULL,
  opened_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  answered_at timestamptz,
  closed_at timestamptz,
  published_at timestamptz NOT NULL DEFAULT now(),
  published_by_name text NOT NULL,
  withdrawn_at timestamptz,
  CONSTRAINT case_publications_case UNIQUE (tenant_id, case_id),
  CONSTRAINT case_publications_tenant_id_case_id_cases_tenant_id_id_fk FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id) ON UPDATE CASCADE
);
CREATE UNIQUE INDEX case_publications_one ON case_publications (case_id);
CREATE INDEX case_publications_shown ON case_publications (tenant_id, opened_at, id) WHERE withdrawn_at IS NULL;
CREATE INDEX case_publications_shown_city ON case_publications (opened_at, id) WHERE withdrawn_at IS NULL;
CREATE INDEX case_publications_place ON case_publications (place_id, opened_at) WHERE withdrawn_at IS NULL;
--> statement-breakpoint
ALTER TABLE case_publications ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_publications FORCE ROW LEVEL SECURITY;
CREATE POLICY publications_read ON case_publications FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant())
  WHEN 'desk' THEN true
  WHEN 'site' THEN tenant_id = (SELECT app_tenant()) AND withdrawn_at IS NULL
  ELSE (SELECT app_scope()) = 'portal' AND withdrawn_at IS NULL END);
CREATE POLICY publications_add ON case_publications FOR INSERT WITH CHECK (CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) ELSE (SELECT app_scope()) = 'desk' END);
CREATE POLICY publications_change ON case_publications FOR UPDATE USING (CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) ELSE (SELECT app_scope()) = 'desk' END);
--> statement-breakpoint
-- Whatever a command forgets: a secret case is never shown, and nobody shows a case that isn't theirs.
CREATE FUNCTION publication_allowed() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.withdrawn_at IS NULL AND NOT EXISTS (SELECT FROM cases c WHERE c.tenant_id = NEW.tenant_id AND c.id = NEW.case_id AND NOT c.secret) THEN
    RAISE EXCEPTION 'a secret case is not shown' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publication_allowed BEFORE INSERT OR UPDATE OF title, question, answer, withdrawn_at ON case_publications FOR EACH ROW EXECUTE FUNCTION publication_allowed();
--> statement-breakpoint
-- What everybody may know of a shown case follows it, whoever changes it; a case that becomes secret is taken down in the
-- same transaction. The pages that show it are made anew by the worker.
CREATE FUNCTION publication_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE case_publications SET kind = NEW.kind, status = NEW.status, due_at = NEW.due_at, answered_at = NEW.answered_at, closed_at = NEW.closed_at,
    withdrawn_at = CASE WHEN NEW.secret THEN coalesce(withdrawn_at, now()) ELSE withdrawn_at END WHERE case_id = NEW.id AND withdrawn_at IS NULL;
  IF FOUND THEN
    PERFORM graphile_worker.enqueue('show-changes', json_build_object('tenantId', NEW.tenant_id), NULL::timestamptz, 'show-changes:' || NEW.tenant_id);
    IF OLD.tenant_id <> NEW.tenant_id THEN PERFORM graphile_worker.enqueue('show-changes', json_build_object('tenantId', OLD.tenant_id), NULL::timestamptz, 'show-changes:' || OLD.tenant_id); END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER publication_follows AFTER UPDATE ON cases FOR EACH ROW
  WHEN ((OLD.tenant_id, OLD.kind, OLD.status, OLD.due_at, OLD.answered_at, OLD.closed_at, OLD.secret) IS DISTINCT FROM (NEW.tenant_id, NEW.kind, NEW.status, NEW.due_at, NEW.answered_at, NEW.closed_at, NEW.secret))
  EXECUTE FUNCTION publication_follows();
--> statement-breakpoint
DO $$
BEGIN
  REVOKE ALL ON FUNCTION publication_follows(), publication_allowed() FROM PUBLIC;
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON case_publications TO %I', current_setting('pemko.app_role'));
END $$;
