-- Walls of a site's look: its own people keep it, everyone may see it.
ALTER TABLE site_looks ENABLE ROW LEVEL SECURITY;
ALTER TABLE site_looks FORCE ROW LEVEL SECURITY;
CREATE POLICY looks_read ON site_looks FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant())
  ELSE (SELECT app_scope()) = 'portal' END);
CREATE POLICY looks_own_add ON site_looks FOR INSERT WITH CHECK ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY looks_own_change ON site_looks FOR UPDATE USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
ALTER TABLE site_looks ADD CONSTRAINT site_looks_place_whole CHECK ((latitude IS NULL) = (longitude IS NULL));
--> statement-breakpoint
-- What an agency says of its own office. Its people can't touch `tenants` otherwise: name, address, codes and parent are the city's.
CREATE FUNCTION change_site_facts(new_tagline text, new_address text, new_phone text, new_hours text, new_colour text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF app_scope() IS DISTINCT FROM 'operator' THEN RAISE insufficient_privilege USING MESSAGE = 'this key may not change an agency''s facts'; END IF;
  UPDATE tenants t SET tagline = new_tagline, address = new_address, phone = new_phone, hours = new_hours, lead_colour = new_colour WHERE t.id = app_tenant();
END $$;
--> statement-breakpoint
DO $$
DECLARE app text := current_setting('pemko.app_role');
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON site_looks TO %I', app);
  EXECUTE 'REVOKE ALL ON FUNCTION change_site_facts(text, text, text, text, text) FROM PUBLIC';
  EXECUTE format('GRANT EXECUTE ON FUNCTION change_site_facts(text, text, text, text, text) TO %I', app);
END $$;
