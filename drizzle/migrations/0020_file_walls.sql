-- Walls of files, and what is written by triggers so that no command, import or script can forget it: where a file is
-- used, how much an agency keeps, and which names in the store have lost their row.
ALTER TABLE media ADD CONSTRAINT media_focus CHECK (focus_x BETWEEN 0 AND 100 AND focus_y BETWEEN 0 AND 100);
ALTER TABLE media ADD CONSTRAINT media_sizes CHECK ((kind = 'picture') = (format = 'picture') AND (kind = 'picture') = (width > 0 AND height > 0 AND cardinality(widths) > 0));
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY '{media_uses,media_totals,media_leftovers}'::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
END $$;
CREATE POLICY media_uses_own ON media_uses FOR SELECT USING (((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant())) OR (SELECT app_scope()) = 'job');
CREATE POLICY media_totals_own ON media_totals FOR SELECT USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY media_leftovers_own ON media_leftovers FOR ALL USING (((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant())) OR (SELECT app_scope()) = 'job');
--> statement-breakpoint
-- Pictures and files that a story uses: its main picture, those in its text by `mediaId`, and every field of its kind
-- that holds nothing but an id. To name one in a sentence is not to use it.
CREATE FUNCTION media_in(cover uuid, body jsonb, fields jsonb) RETURNS SETOF uuid LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT cover WHERE cover IS NOT NULL
  UNION SELECT found::uuid FROM (
    SELECT jsonb_path_query(body, '$.**.mediaId') #>> '{}' UNION ALL SELECT jsonb_path_query(coalesce(fields, '{}'), '$.** ? (@.type() == "string")') #>> '{}'
  ) said (found) WHERE found ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
$$;
--> statement-breakpoint
-- `fields` is read by name from the row as a whole: this is right with and without such a column. Files that came or went
-- are locked in one order, as lib/articles/pictures.ts does, so that two stories never wait for each other.
CREATE FUNCTION media_note_story(of_tenant int, of_article int) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  known uuid[] := ARRAY(SELECT media_id FROM media_uses WHERE tenant_id = of_tenant AND article_id = of_article);
  drafted uuid[] := ARRAY(SELECT media_in(a.cover_id, a.body, to_jsonb(a) -> 'fields') FROM articles a WHERE a.tenant_id = of_tenant AND a.id = of_article);
  published uuid[] := ARRAY(SELECT media_in(v.cover_id, v.body, to_jsonb(v) -> 'fields') FROM articles a
    JOIN article_versions v ON v.tenant_id = a.tenant_id AND v.article_id = a.id AND v.version = a.published_version
    WHERE a.tenant_id = of_tenant AND a.id = of_article AND a.status = 'published');
  wanted uuid[] := drafted || published;
  changed uuid[] := ARRAY(SELECT id FROM media WHERE tenant_id = of_tenant AND id = ANY (wanted || known) AND (id = ANY (wanted)) <> (id = ANY (known))
    ORDER BY id FOR NO KEY UPDATE);
BEGIN
  DELETE FROM media_uses WHERE tenant_id = of_tenant AND article_id = of_article AND media_id <> ALL (wanted);
  INSERT INTO media_uses (tenant_id, media_id, article_id) SELECT of_tenant, id, of_article FROM unnest(changed) id WHERE id = ANY (wanted);
  UPDATE media_uses SET shown = (media_id = ANY (published))
    WHERE tenant_id = of_tenant AND article_id = of_article AND shown <> (media_id = ANY (published));
END $$;
CREATE FUNCTION media_story_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'INSERT' OR (NEW.cover_id, NEW.body, NEW.status, NEW.published_version, to_jsonb(NEW) -> 'fields')
    IS DISTINCT FROM (OLD.cover_id, OLD.body, OLD.status, OLD.published_version, to_jsonb(OLD) -> 'fields') THEN PERFORM media_note_story(NEW.tenant_id, NEW.id); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER media_story_changed AFTER INSERT OR UPDATE ON articles FOR EACH ROW EXECUTE FUNCTION media_story_changed();
-- The examples make a story before its first version.
CREATE FUNCTION media_version_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM articles a WHERE a.tenant_id = NEW.tenant_id AND a.id = NEW.article_id AND a.status = 'published' AND a.published_version = NEW.version)
    THEN PERFORM media_note_story(NEW.tenant_id, NEW.article_id); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER media_version_added AFTER INSERT ON article_versions FOR EACH ROW EXECUTE FUNCTION media_version_added();
--> statement-breakpoint
CREATE FUNCTION media_uses_counted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN UPDATE media SET uses = uses + 1 WHERE tenant_id = NEW.tenant_id AND id = NEW.media_id;
  ELSE UPDATE media SET uses = uses - 1 WHERE tenant_id = OLD.tenant_id AND id = OLD.media_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER media_uses_counted AFTER INSERT OR DELETE ON media_uses FOR EACH ROW EXECUTE FUNCTION media_uses_counted();
--> statement-breakpoint
-- The picture on top of an agency's home (site_looks) is a use as well, though no story's.
CREATE FUNCTION media_header_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  before uuid := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE OLD.header_id END;
  now_shown uuid := CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE NEW.header_id END;
  whose int := CASE WHEN TG_OP = 'DELETE' THEN OLD.tenant_id ELSE NEW.tenant_id END;
BEGIN
  IF before IS DISTINCT FROM now_shown THEN
    UPDATE media SET uses = uses - 1 WHERE tenant_id = whose AND id = before;
    UPDATE media SET uses = uses + 1 WHERE tenant_id = whose AND id = now_shown;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER media_header_changed AFTER INSERT OR DELETE OR UPDATE OF header_id ON site_looks FOR EACH ROW EXECUTE FUNCTION media_header_changed();
--> statement-breakpoint
-- The row of the totals makes those who add at one moment wait for each other: none can pass the quota unseen.
CREATE FUNCTION media_counted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  whose int := CASE WHEN TG_OP = 'DELETE' THEN OLD.tenant_id ELSE NEW.tenant_id END;
  more_files int := CASE TG_OP WHEN 'INSERT' THEN 1 WHEN 'DELETE' THEN -1 ELSE 0 END;
  more_bytes int := CASE WHEN TG_OP = 'DELETE' THEN 0 ELSE NEW.bytes END - CASE WHEN TG_OP = 'INSERT' THEN 0 ELSE OLD.bytes END;
BEGIN
  INSERT INTO media_totals AS kept (tenant_id, files, bytes) VALUES (whose, more_files, more_bytes)
    ON CONFLICT (tenant_id) DO UPDATE SET files = kept.files + more_files, bytes = kept.bytes + more_bytes;
  IF TG_OP = 'DELETE' THEN INSERT INTO media_leftovers (tenant_id, id) VALUES (OLD.tenant_id, OLD.id) ON CONFLICT DO NOTHING; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER media_counted AFTER INSERT OR DELETE OR UPDATE OF bytes ON media FOR EACH ROW EXECUTE FUNCTION media_counted();
--> statement-breakpoint
-- What was there before.
INSERT INTO media_totals (tenant_id, files, bytes) SELECT tenant_id, count(*), sum(bytes) FROM media GROUP BY tenant_id;
INSERT INTO media_uses (tenant_id, media_id, article_id, shown)
  SELECT a.tenant_id, m.id, a.id, bool_or(said.shown) FROM articles a
    LEFT JOIN article_versions v ON a.status = 'published' AND v.tenant_id = a.tenant_id AND v.article_id = a.id AND v.version = a.published_version
    CROSS JOIN LATERAL (SELECT id, false FROM media_in(a.cover_id, a.body, NULL) id UNION ALL SELECT id, true FROM media_in(v.cover_id, v.body, NULL) id) said (id, shown)
    JOIN media m ON m.tenant_id = a.tenant_id AND m.id = said.id GROUP BY a.tenant_id, m.id, a.id;
--> statement-breakpoint
DO $$
DECLARE app text := current_setting('pemko.app_role');
BEGIN
  EXECUTE format('GRANT DELETE ON media TO %I', app);
  EXECUTE format('GRANT SELECT ON media_uses, media_totals TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON media_leftovers TO %I', app);
  EXECUTE format('REVOKE ALL ON FUNCTION media_note_story(int, int), media_story_changed(), media_version_added(), media_header_changed(), media_uses_counted(), media_counted() FROM PUBLIC');
END $$;
