-- Walls of the tables and rights that came with the kinds, scheduling, review and preview links.
ALTER TABLE article_previews ENABLE ROW LEVEL SECURITY;
ALTER TABLE article_previews FORCE ROW LEVEL SECURITY;
ALTER TABLE site_settings ENABLE ROW LEVEL SECURITY;
ALTER TABLE site_settings FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY settings_own ON site_settings FOR ALL USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY previews_own ON article_previews FOR ALL USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
-- A link opens one draft of one site, while it lasts.
CREATE POLICY previews_link ON article_previews FOR SELECT USING ((SELECT app_scope()) = 'preview' AND tenant_id = (SELECT app_tenant())
  AND token_hash = (SELECT app_ticket()) AND expires_at > now());
CREATE POLICY articles_preview ON articles FOR SELECT USING ((SELECT app_scope()) = 'preview' AND tenant_id = (SELECT app_tenant())
  AND EXISTS (SELECT 1 FROM article_previews p WHERE p.tenant_id = articles.tenant_id AND p.article_id = articles.id));
--> statement-breakpoint
-- The worker publishes and takes down what a person scheduled, and nothing whose time hasn't come.
CREATE POLICY articles_job ON articles FOR SELECT USING ((SELECT app_scope()) = 'job');
CREATE POLICY articles_job_change ON articles FOR UPDATE USING ((SELECT app_scope()) = 'job' AND (publish_at <= now() OR unpublish_at <= now()))
  WITH CHECK ((SELECT app_scope()) = 'job');
CREATE POLICY versions_job ON article_versions FOR SELECT USING ((SELECT app_scope()) = 'job');
CREATE POLICY versions_job_add ON article_versions FOR INSERT WITH CHECK ((SELECT app_scope()) = 'job');
CREATE POLICY media_job ON media FOR SELECT USING ((SELECT app_scope()) = 'job');
CREATE POLICY media_job_change ON media FOR UPDATE USING ((SELECT app_scope()) = 'job');
CREATE POLICY pulse_job_add ON tenant_pulse FOR INSERT WITH CHECK ((SELECT app_scope()) = 'job');
CREATE POLICY pulse_job_change ON tenant_pulse FOR UPDATE USING ((SELECT app_scope()) = 'job');
--> statement-breakpoint
DO $$
DECLARE app text := current_setting('pemko.app_role');
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON site_settings TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON article_previews TO %I', app);
END $$;
