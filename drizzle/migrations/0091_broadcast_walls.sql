-- Walls of bulk messages: an agency's people have their own lists, groups and broadcasts; the desk and admins all; the
-- doors and the worker write down who asked and who stopped.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY '{subscriptions,recipient_groups,group_members,subscription_requests,bulk_stops,broadcasts,broadcast_recipients}'::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO %I', name, current_setting('pemko.app_role'));
  END LOOP;
  EXECUTE format('GRANT DELETE ON bulk_stops TO %I', current_setting('pemko.app_role'));
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', current_setting('pemko.app_role'));
END $$;
--> statement-breakpoint
-- Only the telephone itself, by its door, makes somebody a subscriber: no operator can.
CREATE POLICY subscriptions_door ON subscriptions FOR ALL USING ((SELECT app_scope()) IN ('gateway', 'job', 'desk'));
CREATE POLICY subscriptions_own ON subscriptions FOR SELECT USING (CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) ELSE (SELECT app_scope()) = 'admin' END);
CREATE POLICY subscription_requests_door ON subscription_requests FOR ALL USING ((SELECT app_scope()) IN ('gateway', 'job', 'desk'));
CREATE POLICY bulk_stops_door ON bulk_stops FOR ALL USING ((SELECT app_scope()) IN ('gateway', 'job', 'desk'));
CREATE POLICY bulk_stops_read ON bulk_stops FOR SELECT USING ((SELECT app_scope()) IN ('operator', 'admin'));
CREATE POLICY recipient_groups_own ON recipient_groups FOR ALL USING (CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) ELSE (SELECT app_scope()) IN ('desk', 'admin', 'job', 'gateway') END);
CREATE POLICY group_members_own ON group_members FOR ALL USING (CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) ELSE (SELECT app_scope()) IN ('desk', 'admin', 'job', 'gateway') END);
CREATE POLICY broadcasts_own ON broadcasts FOR ALL USING (CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) ELSE (SELECT app_scope()) IN ('desk', 'admin', 'job') END);
CREATE POLICY broadcast_recipients_job ON broadcast_recipients FOR ALL USING ((SELECT app_scope()) = 'job');
CREATE POLICY broadcast_recipients_read ON broadcast_recipients FOR SELECT USING (CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) ELSE (SELECT app_scope()) IN ('desk', 'admin') END);
-- What became of a broadcast, and stopping it; no citizen's message.
CREATE POLICY messages_broadcast_read ON messages FOR SELECT USING ((SELECT app_scope()) = 'admin' AND broadcast_id IS NOT NULL);
CREATE POLICY messages_broadcast_stop ON messages FOR UPDATE USING ((SELECT app_scope()) = 'admin' AND broadcast_id IS NOT NULL);
--> statement-breakpoint
-- Whatever code forgets: a telephone in a group has said yes itself. The yes comes by a door, never from an operator.
CREATE FUNCTION member_says_yes() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.confirmed_at IS NOT NULL AND (TG_OP = 'INSERT' OR OLD.confirmed_at IS DISTINCT FROM NEW.confirmed_at) AND app_scope() IN ('operator', 'admin') THEN
    RAISE EXCEPTION 'only the telephone itself says yes' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER member_says_yes BEFORE INSERT OR UPDATE ON group_members FOR EACH ROW EXECUTE FUNCTION member_says_yes();
REVOKE ALL ON FUNCTION member_says_yes() FROM PUBLIC;
