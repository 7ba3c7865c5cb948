-- Words behind a wall stay behind it, whatever a command forgets: between a secret case, or one that accuses an agency, and
-- one that isn't the same nothing is moved.
CREATE OR REPLACE FUNCTION move_messages(source bigint, target bigint, ids bigint[], photos uuid[]) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE went integer; owner integer;
BEGIN
  SELECT t.tenant_id INTO owner FROM cases t JOIN cases s ON s.id = source AND s.contact_id = t.contact_id AND s.id <> t.id
      AND (s.secret, s.abuse) = (t.secret, t.abuse) AND s.accused_id IS NOT DISTINCT FROM t.accused_id
    WHERE t.id = target AND (app_scope() = 'desk' OR (app_scope() = 'operator' AND t.tenant_id = app_tenant() AND s.tenant_id = app_tenant()));
  IF owner IS NULL THEN RETURN 0; END IF;
  UPDATE messages SET case_id = target, tenant_id = owner WHERE case_id = source AND id = ANY(ids);
  GET DIAGNOSTICS went = ROW_COUNT;
  UPDATE case_photos SET case_id = target, tenant_id = owner WHERE case_id = source AND id = ANY(photos);
  RETURN went;
END $$;
