-- Walls of whole sites packed to be taken away. The worker sees what is to do and says how it ends; what stands in a
-- site it reads with the key of the person who asked.
ALTER TABLE site_exports ENABLE ROW LEVEL SECURITY;
ALTER TABLE site_exports FORCE ROW LEVEL SECURITY;
CREATE POLICY site_exports_own ON site_exports FOR ALL USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY site_exports_job ON site_exports FOR SELECT USING ((SELECT app_scope()) = 'job');
CREATE POLICY site_exports_job_change ON site_exports FOR UPDATE USING ((SELECT app_scope()) = 'job');
--> statement-breakpoint
DO $$
DECLARE app text := current_setting('pemko.app_role');
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON site_exports TO %I', app);
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', app);
END $$;
