-- Where the clock of each case that lives began: its last reopening, the last time the desk sent it on or got it back, or
-- its opening. What stands between a question and the next word of citizen or agency since then was a pause.
WITH started AS (
  SELECT c.id, coalesce((SELECT max(e.at) FROM case_events e WHERE e.case_id = c.id AND (e.type IN ('reopened', 'not-ours')
      OR e.from_tenant_id = (SELECT d.id FROM tenants d WHERE d.kind = 'meja') OR e.to_tenant_id = (SELECT d.id FROM tenants d WHERE d.kind = 'meja'))), c.opened_at) AS at
  FROM cases c WHERE c.status <> 'closed')
UPDATE cases c SET clock_from = s.at, limit_kind = CASE WHEN c.forwarded_at IS NULL AND c.status = 'new' THEN 'forward' ELSE 'answer' END,
  last_answer_at = CASE WHEN c.status = 'answered' THEN coalesce((SELECT max(m.at) FROM messages m WHERE m.case_id = c.id AND m.kind = 'answer' AND m.state <> 'cancelled'), c.answered_at) END,
  pauses = coalesce((SELECT jsonb_agg(jsonb_build_object('from', p.at, 'to', p.ends) ORDER BY p.at) FROM (
    SELECT e.at, lead(e.at) OVER (ORDER BY e.id) AS ends, e.type FROM case_events e
    WHERE e.case_id = c.id AND e.at >= s.at AND e.type IN ('asked', 'message', 'answered', 'handed-on')) p WHERE p.type = 'asked' AND p.ends IS NOT NULL), '[]')
FROM started s WHERE s.id = c.id;
UPDATE cases SET clock_from = opened_at WHERE status = 'closed';
--> statement-breakpoint
INSERT INTO city_rules (id) VALUES (1);
--> statement-breakpoint
ALTER TABLE city_rules ENABLE ROW LEVEL SECURITY;
ALTER TABLE city_rules FORCE ROW LEVEL SECURITY;
ALTER TABLE clock_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE clock_changes FORCE ROW LEVEL SECURITY;
ALTER TABLE deadline_moves ENABLE ROW LEVEL SECURITY;
ALTER TABLE deadline_moves FORCE ROW LEVEL SECURITY;
-- What the city promises is public; only an admin changes it.
CREATE POLICY rules_read ON city_rules FOR SELECT USING ((SELECT app_scope()) IS NOT NULL);
CREATE POLICY rules_change ON city_rules FOR UPDATE USING ((SELECT app_scope()) = 'admin');
CREATE POLICY changes_read ON clock_changes FOR SELECT USING ((SELECT app_scope()) IN ('admin', 'job'));
CREATE POLICY changes_add ON clock_changes FOR INSERT WITH CHECK ((SELECT app_scope()) = 'admin');
CREATE POLICY changes_go_on ON clock_changes FOR UPDATE USING ((SELECT app_scope()) = 'job');
-- An agency reads why its own cases moved; the worker alone writes it down.
CREATE POLICY moves_read ON deadline_moves FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) ELSE (SELECT app_scope()) IN ('admin', 'job') END);
CREATE POLICY moves_add ON deadline_moves FOR INSERT WITH CHECK ((SELECT app_scope()) = 'job');
CREATE POLICY moves_again ON deadline_moves FOR UPDATE USING ((SELECT app_scope()) = 'job');
--> statement-breakpoint
DO $$
DECLARE app text := current_setting('pemko.app_role');
BEGIN
  EXECUTE format('GRANT SELECT, UPDATE ON city_rules TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON clock_changes, deadline_moves TO %I', app);
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', app);
END $$;
