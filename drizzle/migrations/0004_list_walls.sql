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
