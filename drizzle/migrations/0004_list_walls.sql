-- What lists need beyond their indexes, and the walls around what the worker counts.

-- A list reads a row from its page alone: proposals stay in it instead of being laid aside (a row is at most some 5 kB).
ALTER TABLE cases ALTER COLUMN proposals SET STORAGE MAIN, ALTER COLUMN last_body SET STORAGE MAIN;
--> statement-breakpoint
-- Counting beside the inbox is cheap while the visibility map is true, and the newest rows are those that count: vacuum
-- after some hundred changes, whatever the table's size, indexes too (a page with a dead entry is never all-visible).
ALTER TABLE cases SET (fillfactor = 90, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500,
  autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 500, vacuum_index_cleanup = on,
  autovacuum_analyze_scale_factor = 0.02);
--> statement-breakpoint
DROP FUNCTION case_figures(timestamptz, timestamptz);
--> statement-breakpoint
ALTER TABLE case_figures ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_figures FORCE ROW LEVEL SECURITY;
ALTER TABLE case_weeks ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_weeks FORCE ROW LEVEL SECURITY;
-- Numbers only, without the secret cases: for everyone. By week, secret ones too: for the agency's own people.
CREATE POLICY figures_read ON case_figures FOR SELECT USING ((SELECT app_scope()) IS NOT NULL);
CREATE POLICY figures_add ON case_figures FOR INSERT WITH CHECK ((SELECT app_scope()) = 'job');
CREATE POLICY figures_change ON case_figures FOR UPDATE USING ((SELECT app_scope()) = 'job');
CREATE POLICY weeks_own ON case_weeks FOR SELECT USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY weeks_count ON case_weeks FOR ALL USING ((SELECT app_scope()) = 'job');
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON case_figures, case_weeks TO %I', current_setting('pemko.app_role'));
END $$;
--> statement-breakpoint
-- The same walls as before for reading, as one question for each table. Several policies are joined by OR, for which the
-- planner guesses that they let hardly a row through: it then sorted whole lists instead of reading the first rows of an
-- index. Of a CASE it assumes half, and each key asks only its own branch.
DROP POLICY cases_own ON cases;
DROP POLICY cases_moved ON cases;
DROP POLICY cases_city ON cases;
DROP POLICY cases_follower ON cases;
-- A case leaves only to the agency that the transaction named, and PostgreSQL wants the moved row readable to its mover.
CREATE POLICY cases_read ON cases FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) OR (tenant_id = (SELECT app_receiver()) AND id = (SELECT app_moving()))
  WHEN 'follower' THEN ticket = (SELECT app_ticket())
  ELSE (SELECT app_scope()) IN ('desk', 'gateway', 'job') END);
--> statement-breakpoint
DROP POLICY messages_own ON messages;
DROP POLICY messages_city ON messages;
DROP POLICY messages_follower ON messages;
CREATE POLICY messages_read ON messages FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant())
  WHEN 'follower' THEN EXISTS (SELECT 1 FROM cases c WHERE c.id = messages.case_id AND c.ticket = (SELECT app_ticket()))
  ELSE (SELECT app_scope()) IN ('desk', 'gateway', 'job') END);
--> statement-breakpoint
DROP POLICY memberships_door ON memberships;
DROP POLICY memberships_own ON memberships;
DROP POLICY memberships_admin ON memberships;
CREATE POLICY memberships_read ON memberships FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant())
  ELSE (SELECT app_scope()) IN ('door', 'admin', 'job', 'desk', 'gateway') END);
CREATE POLICY memberships_admin_add ON memberships FOR INSERT WITH CHECK ((SELECT app_scope()) = 'admin');
CREATE POLICY memberships_admin_change ON memberships FOR UPDATE USING ((SELECT app_scope()) = 'admin');
--> statement-breakpoint
DROP POLICY accounts_door ON accounts;
DROP POLICY accounts_colleagues ON accounts;
CREATE POLICY accounts_read ON accounts FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN EXISTS (SELECT 1 FROM memberships m WHERE m.account_id = accounts.id AND m.tenant_id = (SELECT app_tenant()))
  ELSE (SELECT app_scope()) IN ('door', 'admin') END);
--> statement-breakpoint
DROP POLICY articles_own ON articles;
DROP POLICY articles_site ON articles;
DROP POLICY articles_portal ON articles;
CREATE POLICY articles_read ON articles FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant())
  WHEN 'site' THEN tenant_id = (SELECT app_tenant()) AND status IN ('published', 'withdrawn')
  ELSE (SELECT app_scope()) = 'portal' AND status = 'published' END);
CREATE POLICY articles_own_add ON articles FOR INSERT WITH CHECK ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY articles_own_change ON articles FOR UPDATE USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
--> statement-breakpoint
DROP POLICY audit_read ON audit_log;
CREATE POLICY audit_read ON audit_log FOR SELECT USING (CASE (SELECT app_scope()) WHEN 'admin' THEN true ELSE false END);
