-- What everybody may read of a case tells whether its answer came in time: the answer's limit is copied too.
ALTER TABLE case_publications ADD COLUMN answer_due_at timestamptz;
--> statement-breakpoint
UPDATE case_publications p SET answer_due_at = c.answer_due_at FROM cases c WHERE c.id = p.case_id AND c.answer_due_at IS NOT NULL;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION publication_follows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE case_publications SET kind = NEW.kind, status = NEW.status, due_at = NEW.due_at, answered_at = NEW.answered_at, answer_due_at = NEW.answer_due_at, closed_at = NEW.closed_at,
    withdrawn_at = CASE WHEN NEW.secret THEN coalesce(withdrawn_at, now()) ELSE withdrawn_at END WHERE case_id = NEW.id AND withdrawn_at IS NULL;
  IF FOUND THEN
    PERFORM graphile_worker.enqueue('show-changes', json_build_object('tenantId', NEW.tenant_id), NULL::timestamptz, 'show-changes:' || NEW.tenant_id);
    IF OLD.tenant_id <> NEW.tenant_id THEN PERFORM graphile_worker.enqueue('show-changes', json_build_object('tenantId', OLD.tenant_id), NULL::timestamptz, 'show-changes:' || OLD.tenant_id); END IF;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
DROP TRIGGER publication_follows ON cases;
--> statement-breakpoint
CREATE TRIGGER publication_follows AFTER UPDATE ON cases FOR EACH ROW
  WHEN ((OLD.tenant_id, OLD.kind, OLD.status, OLD.due_at, OLD.answered_at, OLD.answer_due_at, OLD.closed_at, OLD.secret) IS DISTINCT FROM (NEW.tenant_id, NEW.kind, NEW.status, NEW.due_at, NEW.answered_at, NEW.answer_due_at, NEW.closed_at, NEW.secret))
  EXECUTE FUNCTION publication_follows();
