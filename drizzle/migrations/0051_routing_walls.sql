-- Walls of routing. Lessons are written by a trigger and read by the learner alone (scope job): no page sees which words of
-- whose case taught what. What agencies do is public, like their duties; each changes its own. The spam box is the desk's.
CREATE SEQUENCE routing_lesson_seq;
--> statement-breakpoint
DO $$
DECLARE
  name text;
  app text := current_setting('pemko.app_role');
BEGIN
  FOREACH name IN ARRAY '{routing_lessons,agency_topics,duty_examples,routing_places,spam_messages}'::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
  EXECUTE format('GRANT SELECT ON routing_lessons TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON agency_topics, duty_examples, routing_places TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON spam_messages TO %I', app);
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', app);
END $$;
CREATE POLICY lessons_learner ON routing_lessons FOR SELECT USING ((SELECT app_scope()) = 'job');
CREATE POLICY topics_read ON agency_topics FOR SELECT USING ((SELECT app_scope()) IS NOT NULL);
CREATE POLICY topics_own ON agency_topics FOR ALL USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY topics_admin ON agency_topics FOR ALL USING ((SELECT app_scope()) = 'admin');
CREATE POLICY duty_examples_read ON duty_examples FOR SELECT USING ((SELECT app_scope()) IS NOT NULL);
CREATE POLICY duty_examples_own ON duty_examples FOR ALL USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY routing_places_read ON routing_places FOR SELECT USING ((SELECT app_scope()) IS NOT NULL);
CREATE POLICY routing_places_admin ON routing_places FOR ALL USING ((SELECT app_scope()) = 'admin');
CREATE POLICY spam_city ON spam_messages FOR SELECT USING ((SELECT app_scope()) IN ('desk', 'gateway', 'job'));
CREATE POLICY spam_arrives ON spam_messages FOR INSERT WITH CHECK ((SELECT app_scope()) IN ('gateway', 'desk'));
CREATE POLICY spam_decided ON spam_messages FOR UPDATE USING ((SELECT app_scope()) = 'desk');
--> statement-breakpoint
-- A decision teaches in its own transaction, whoever takes it and by whatever command: handing on says whose business a
-- case is, an answer confirms it, "not ours" and undoing take it back. Listeners hear of it when it is committed.
CREATE FUNCTION routing_learn() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  taught int := CASE NEW.type WHEN 'handed-on' THEN NEW.to_tenant_id WHEN 'answered' THEN NEW.tenant_id END;
BEGIN
  IF taught IS NOT NULL THEN
    INSERT INTO routing_lessons AS l (tenant_id, case_id, seq) VALUES (taught, NEW.case_id, nextval('routing_lesson_seq'))
      ON CONFLICT (case_id) DO UPDATE SET tenant_id = excluded.tenant_id, seq = excluded.seq, forgotten = false, at = now() WHERE l.tenant_id <> excluded.tenant_id OR l.forgotten;
  ELSE
    UPDATE routing_lessons SET forgotten = true, seq = nextval('routing_lesson_seq'), at = now() WHERE case_id = NEW.case_id AND NOT forgotten;
  END IF;
  PERFORM pg_notify('pemko_routing', 'lesson');
  RETURN NULL;
END $$;
CREATE TRIGGER routing_learn AFTER INSERT ON case_events FOR EACH ROW
  WHEN (NEW.type IN ('handed-on', 'answered', 'not-ours') OR (NEW.type = 'undone' AND NEW.to_tenant_id IS NOT NULL)) EXECUTE FUNCTION routing_learn();
--> statement-breakpoint
CREATE FUNCTION spam_learn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.seq := nextval('routing_lesson_seq');
  PERFORM pg_notify('pemko_routing', 'lesson');
  RETURN NEW;
END $$;
CREATE TRIGGER spam_learn BEFORE UPDATE OF state ON spam_messages FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION spam_learn();
--> statement-breakpoint
-- What routing knows changed: every process hears it and asks again.
CREATE FUNCTION routing_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('pemko_routing', 'knowledge');
  RETURN NULL;
END $$;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY '{tenants,duties,holidays,memberships,agency_topics,duty_examples,routing_places}'::text[] LOOP
    EXECUTE format('CREATE TRIGGER routing_changed AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION routing_changed()', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- What was decided before this.
INSERT INTO routing_lessons (tenant_id, case_id, seq)
SELECT c.tenant_id, c.id, nextval('routing_lesson_seq') FROM cases c JOIN tenants t ON t.id = c.tenant_id
WHERE t.kind <> 'meja' AND c.status IN ('answered', 'closed') ORDER BY c.id;
--> statement-breakpoint
REVOKE ALL ON FUNCTION routing_learn(), spam_learn(), routing_changed() FROM PUBLIC;
