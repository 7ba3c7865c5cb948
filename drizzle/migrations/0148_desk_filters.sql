-- Whether an account works at the desk today. The desk reads no list of city roles, and needn't: a filter shared there asks
-- only whether its owner is still there.
CREATE FUNCTION at_desk(account integer) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT app_scope() = 'desk' AND EXISTS (SELECT FROM city_roles r JOIN accounts a ON a.id = r.account_id
    WHERE r.account_id = account AND r.role = 'desk' AND a.disabled_at IS NULL
      AND (now() AT TIME ZONE 'Asia/Jakarta')::date BETWEEN r.starts_on AND coalesce(r.ends_on, 'infinity'))
$$;
--> statement-breakpoint
-- What somebody shared who has left, anybody there may clear away: at the desk too.
ALTER POLICY saved_filters_drop ON saved_filters USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) AND (account_id = (SELECT app_actor()) OR (shared AND NOT EXISTS (SELECT FROM memberships m WHERE m.tenant_id = saved_filters.tenant_id
    AND m.account_id = saved_filters.account_id AND (now() AT TIME ZONE 'Asia/Jakarta')::date BETWEEN m.starts_on AND coalesce(m.ends_on, 'infinity'))))
  WHEN 'desk' THEN tenant_id = (SELECT d.id FROM tenants d WHERE d.kind = 'meja') AND (account_id = (SELECT app_actor()) OR (shared AND NOT at_desk(account_id))) ELSE false END);
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE 'REVOKE ALL ON FUNCTION at_desk(integer) FROM PUBLIC';
  EXECUTE format('GRANT EXECUTE ON FUNCTION at_desk(integer) TO %I', current_setting('pemko.app_role'));
END $$;
