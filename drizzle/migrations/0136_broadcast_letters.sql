-- Letters to our own people about a broadcast: it waits for a second person, it was approved, it was sent back.
CREATE TABLE broadcast_letters (
  tenant_id integer NOT NULL,
  broadcast_id integer NOT NULL,
  revision integer NOT NULL,
  about text NOT NULL,
  account_id integer NOT NULL CONSTRAINT broadcast_letters_account_id_accounts_id_fk REFERENCES accounts (id),
  state text NOT NULL DEFAULT 'queued',
  attempts smallint NOT NULL DEFAULT 0,
  written_at timestamptz NOT NULL DEFAULT now(),
  next_at timestamptz NOT NULL,
  detail text,
  -- One event, one letter, however often its job is run.
  CONSTRAINT broadcast_letters_broadcast_id_revision_about_account_id_pk PRIMARY KEY (broadcast_id, revision, about, account_id),
  CONSTRAINT broadcast_letters_tenant_id_broadcast_id_broadcasts_tenant_id_id_fk FOREIGN KEY (tenant_id, broadcast_id) REFERENCES broadcasts (tenant_id, id)
);
CREATE INDEX broadcast_letters_waiting ON broadcast_letters (next_at) WHERE state IN ('queued', 'submitting');
--> statement-breakpoint
ALTER TABLE broadcast_letters ENABLE ROW LEVEL SECURITY;
ALTER TABLE broadcast_letters FORCE ROW LEVEL SECURITY;
-- The worker alone writes and sends them; on the screen of the broadcast stands how many left.
CREATE POLICY broadcast_letters_job ON broadcast_letters FOR ALL USING ((SELECT app_scope()) = 'job');
CREATE POLICY broadcast_letters_read ON broadcast_letters FOR SELECT USING (CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) ELSE (SELECT app_scope()) IN ('desk', 'admin') END);
--> statement-breakpoint
-- Who is told, as of today. A door of its own for the worker instead of wider walls around accounts: no neighbour's person
-- ever comes through it. Of an agency's broadcast its other people are told; where there is nobody else, and of the city's
-- own, the desk and the admins, who may say yes to all.
CREATE FUNCTION broadcast_told(wanted integer, about text, doer integer)
RETURNS TABLE (account_id integer, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH one AS (SELECT b.tenant_id, b.submitted_by, b.created_by FROM broadcasts b WHERE b.id = wanted AND app_scope() = 'job'),
  today AS (SELECT (now() AT TIME ZONE 'Asia/Jakarta')::date AS day),
  own AS (SELECT DISTINCT m.account_id FROM one JOIN memberships m ON m.tenant_id = one.tenant_id, today
    WHERE m.starts_on <= today.day AND (m.ends_on IS NULL OR m.ends_on >= today.day)),
  city AS (SELECT DISTINCT r.account_id FROM city_roles r, today WHERE r.starts_on <= today.day AND (r.ends_on IS NULL OR r.ends_on >= today.day)),
  colleagues AS (SELECT o.account_id FROM own o JOIN accounts a ON a.id = o.account_id, one WHERE a.disabled_at IS NULL AND o.account_id IS DISTINCT FROM one.submitted_by),
  readers AS (
    SELECT c.account_id FROM colleagues c WHERE about = 'waiting'
    UNION SELECT c.account_id FROM city c, one WHERE about = 'waiting' AND c.account_id IS DISTINCT FROM one.submitted_by AND NOT EXISTS (SELECT FROM colleagues)
    UNION SELECT w.account_id FROM (SELECT own.account_id FROM own UNION SELECT city.account_id FROM city) w, one
      WHERE about IN ('approved', 'returned') AND w.account_id IN (one.submitted_by, one.created_by))
  SELECT a.id, a.email FROM readers JOIN accounts a ON a.id = readers.account_id, one WHERE a.disabled_at IS NULL AND a.id <> doer
$$;
--> statement-breakpoint
DO $$
DECLARE app text := current_setting('pemko.app_role');
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON broadcast_letters TO %I', app);
  EXECUTE 'REVOKE ALL ON FUNCTION broadcast_told(integer, text, integer) FROM PUBLIC';
  EXECUTE format('GRANT EXECUTE ON FUNCTION broadcast_told(integer, text, integer) TO %I', app);
END $$;
