-- Walls of gateways: an admin describes them, the doors and the worker read them; what a gateway told is theirs alone.
-- The app's role is named by scripts/migrate.ts for the session that migrates.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['gateways', 'gateway_states', 'delivery_reports', 'message_handles'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY gateways_read ON gateways FOR SELECT USING ((SELECT app_scope()) IN ('admin', 'gateway', 'job'));
CREATE POLICY gateways_add ON gateways FOR INSERT WITH CHECK ((SELECT app_scope()) = 'admin');
CREATE POLICY gateways_change ON gateways FOR UPDATE USING ((SELECT app_scope()) = 'admin');
CREATE POLICY gateway_states_read ON gateway_states FOR SELECT USING ((SELECT app_scope()) IN ('admin', 'gateway', 'job'));
CREATE POLICY gateway_states_add ON gateway_states FOR INSERT WITH CHECK ((SELECT app_scope()) IN ('gateway', 'job'));
CREATE POLICY gateway_states_change ON gateway_states FOR UPDATE USING ((SELECT app_scope()) IN ('gateway', 'job'));
CREATE POLICY delivery_reports_door ON delivery_reports FOR ALL USING ((SELECT app_scope()) IN ('gateway', 'job'));
CREATE POLICY message_handles_door ON message_handles FOR ALL USING ((SELECT app_scope()) IN ('gateway', 'job'));
-- What became of an SMS with which an admin tried a gateway; no citizen's message.
CREATE POLICY messages_tests ON messages FOR SELECT USING ((SELECT app_scope()) = 'admin' AND kind = 'test');
CREATE POLICY attempts_tests ON send_attempts FOR SELECT USING ((SELECT app_scope()) = 'admin'
  AND EXISTS (SELECT 1 FROM messages m WHERE m.id = send_attempts.message_id AND m.kind = 'test'));
CREATE POLICY delivery_reports_tests ON delivery_reports FOR SELECT USING ((SELECT app_scope()) = 'admin'
  AND EXISTS (SELECT 1 FROM messages m WHERE m.id = delivery_reports.message_id AND m.kind = 'test'));
--> statement-breakpoint
DO $$
DECLARE app text := current_setting('pemko.app_role');
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON gateways, gateway_states, delivery_reports, message_handles TO %I', app);
  EXECUTE format('GRANT DELETE ON delivery_reports TO %I', app);
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', app);
END $$;
