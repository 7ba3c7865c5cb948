-- Walls of alerts: citizens read what shows now and nothing else, an agency's people keep its own, an admin the city's.
ALTER TABLE alerts ENABLE ROW LEVEL SECURITY;
ALTER TABLE alerts FORCE ROW LEVEL SECURITY;
CREATE POLICY alerts_read ON alerts FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant())
  WHEN 'admin' THEN tenant_id IS NULL
  ELSE (SELECT app_scope()) = 'portal' AND ended_at IS NULL AND starts_at <= now() AND ends_at > now() END);
CREATE POLICY alerts_own_add ON alerts FOR INSERT WITH CHECK ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY alerts_own_change ON alerts FOR UPDATE USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY alerts_city_add ON alerts FOR INSERT WITH CHECK ((SELECT app_scope()) = 'admin' AND tenant_id IS NULL);
CREATE POLICY alerts_city_change ON alerts FOR UPDATE USING ((SELECT app_scope()) = 'admin' AND tenant_id IS NULL);
--> statement-breakpoint
DO $$
DECLARE app text := current_setting('pemko.app_role');
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON alerts TO %I', app);
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', app);
END $$;
