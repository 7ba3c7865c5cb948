-- Ours, beside SMSD's own tables (which its own file makes: it is GPL and not part of this program). Run as the owner of
-- schema gammu, any number of times; %APP% is the site's role.

-- SMSD sends, then records. Killed in between it would send again: the record itself marks the waiting row as sent.
CREATE OR REPLACE FUNCTION gammu.mark_outbox_sent() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF NEW."Status" LIKE 'SendingOK%' AND NEW."SequencePosition" = 1 THEN
    UPDATE gammu.outbox SET "Status" = NEW."Status" WHERE "ID" = NEW."ID";
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS mark_outbox_sent ON gammu.sentitems;
CREATE TRIGGER mark_outbox_sent AFTER INSERT ON gammu.sentitems FOR EACH ROW EXECUTE FUNCTION gammu.mark_outbox_sent();

-- Wakes our worker; it looks by itself too, so a lost call loses nothing.
CREATE OR REPLACE FUNCTION gammu.tell() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  PERFORM pg_notify('pemko_gammu', TG_TABLE_NAME);
  RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS tell_inbox ON gammu.inbox;
CREATE TRIGGER tell_inbox AFTER INSERT ON gammu.inbox FOR EACH STATEMENT EXECUTE FUNCTION gammu.tell();
DROP TRIGGER IF EXISTS tell_sent ON gammu.sentitems;
CREATE TRIGGER tell_sent AFTER INSERT OR UPDATE OF "Status" ON gammu.sentitems FOR EACH STATEMENT EXECUTE FUNCTION gammu.tell();

CREATE INDEX IF NOT EXISTS inbox_unprocessed ON gammu.inbox ("ID") WHERE NOT "Processed";
CREATE INDEX IF NOT EXISTS outbox_creator ON gammu.outbox ("CreatorID");
CREATE INDEX IF NOT EXISTS sentitems_creator ON gammu.sentitems ("CreatorID");
CREATE INDEX IF NOT EXISTS sentitems_updated ON gammu.sentitems ("UpdatedInDB");

-- Numbers and words of citizens lie here in clear: only the doors and the worker see them, whatever the code asks for.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['inbox', 'outbox', 'outbox_multipart', 'sentitems', 'phones'] LOOP
    EXECUTE format('ALTER TABLE gammu.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('DROP POLICY IF EXISTS site ON gammu.%I', name);
    EXECUTE format('CREATE POLICY site ON gammu.%I TO %APP% USING ((SELECT public.app_scope()) IN (''gateway'', ''job''))', name);
  END LOOP;
END $$;
GRANT USAGE ON SCHEMA gammu TO %APP%;
GRANT SELECT ON gammu.gammu, gammu.phones TO %APP%;
GRANT SELECT, DELETE ON gammu.inbox, gammu.sentitems TO %APP%;
GRANT UPDATE ("Processed") ON gammu.inbox TO %APP%;
GRANT SELECT, INSERT ON gammu.outbox, gammu.outbox_multipart TO %APP%;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA gammu TO %APP%;
