-- Who is accused, and that a report is one of abuse, only the desk decides anew: an agency that has the report, forgets whom
-- it is about, and hands it on would hand it to them (constraint cases_not_accused looks at what stands there now).
CREATE FUNCTION accused_stays() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF app_scope() = 'operator' THEN
    RAISE insufficient_privilege USING MESSAGE = 'this key may not change whom a report is about';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER accused_stays BEFORE UPDATE OF accused_id, abuse ON cases FOR EACH ROW
  WHEN ((OLD.accused_id IS NOT NULL AND NEW.accused_id IS DISTINCT FROM OLD.accused_id) OR (OLD.abuse AND NOT NEW.abuse)) EXECUTE FUNCTION accused_stays();
--> statement-breakpoint
REVOKE ALL ON FUNCTION accused_stays() FROM PUBLIC;
