-- Whose telephones a broadcast didn't reach. A door of its own instead of wider walls: neither the tries of other messages
-- nor a contact that has nothing to do with the agency comes through it, and reading cases stays as cheap as it is.
CREATE FUNCTION broadcast_failures(wanted integer, after_contact bigint, most integer)
RETURNS TABLE (contact_id bigint, masked text, cipher text, failed_at timestamptz, outcome text, detail text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT r.contact_id, c.masked, c.phone_cipher, m.state_at, a.outcome, a.detail
  FROM broadcasts b
  JOIN broadcast_recipients r ON r.broadcast_id = b.id
  JOIN messages m ON m.id = r.message_id AND m.state = 'failed'
  JOIN contacts c ON c.id = r.contact_id
  LEFT JOIN LATERAL (SELECT t.outcome, t.detail FROM send_attempts t WHERE t.message_id = m.id ORDER BY t.attempt DESC LIMIT 1) a ON true
  WHERE b.id = wanted AND r.contact_id > after_contact
    AND (app_scope() IN ('desk', 'admin') OR (app_scope() = 'operator' AND b.tenant_id = app_tenant()))
  ORDER BY r.contact_id LIMIT most
$$;
--> statement-breakpoint
DO $$
DECLARE app text := current_setting('pemko.app_role');
BEGIN
  EXECUTE 'REVOKE ALL ON FUNCTION broadcast_failures(integer, bigint, integer) FROM PUBLIC';
  EXECUTE format('GRANT EXECUTE ON FUNCTION broadcast_failures(integer, bigint, integer) TO %I', app);
END $$;
