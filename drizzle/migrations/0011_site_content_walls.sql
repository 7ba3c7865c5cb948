-- Walls of what a site holds beside news: kinds, scheduling, second pair of eyes, preview links, and what an import brings.
-- The app's role is named by scripts/migrate.ts for the session that migrates.

-- An item stays to tell what became of it when its story is gone.
ALTER TABLE import_items ADD CONSTRAINT import_items_article_fk FOREIGN KEY (tenant_id, article_id) REFERENCES articles (tenant_id, id) ON DELETE SET NULL (article_id);
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['imports', 'import_items', 'import_pictures', 'old_paths', 'article_previews', 'site_settings'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL USING ((SELECT app_scope()) = ''operator'' AND tenant_id = (SELECT app_tenant()))', name || '_own', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- The worker finds what was left lying, and says why it can't go on; the work itself it does with the key of the person who began it.
CREATE POLICY imports_job ON imports FOR SELECT USING ((SELECT app_scope()) = 'job');
CREATE POLICY imports_job_change ON imports FOR UPDATE USING ((SELECT app_scope()) = 'job');
-- What an import that never came about read is emptied; of all others the worker sees nothing without that key.
CREATE POLICY import_items_job ON import_items FOR SELECT USING ((SELECT app_scope()) = 'job'
  AND EXISTS (SELECT 1 FROM imports i WHERE i.tenant_id = import_items.tenant_id AND i.id = import_items.import_id AND i.state = 'dropped'));
CREATE POLICY import_items_job_empty ON import_items FOR UPDATE USING ((SELECT app_scope()) = 'job'
  AND EXISTS (SELECT 1 FROM imports i WHERE i.tenant_id = import_items.tenant_id AND i.id = import_items.import_id AND i.state = 'dropped'))
  WITH CHECK ((SELECT app_scope()) = 'job' AND content IS NULL);
CREATE POLICY old_paths_site ON old_paths FOR SELECT USING ((SELECT app_scope()) = 'site' AND tenant_id = (SELECT app_tenant()));
--> statement-breakpoint
-- A link opens one draft of one site, while it lasts.
CREATE POLICY article_previews_link ON article_previews FOR SELECT USING ((SELECT app_scope()) = 'preview' AND tenant_id = (SELECT app_tenant())
  AND token_hash = (SELECT app_ticket()) AND expires_at > now());
--> statement-breakpoint
-- Of articles everyone's question is one CASE (see 0004): the link's draft and the worker's join it.
DROP POLICY articles_read ON articles;
CREATE POLICY articles_read ON articles FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant())
  WHEN 'site' THEN tenant_id = (SELECT app_tenant()) AND status IN ('published', 'withdrawn')
  WHEN 'preview' THEN tenant_id = (SELECT app_tenant()) AND EXISTS (SELECT 1 FROM article_previews p WHERE p.tenant_id = articles.tenant_id AND p.article_id = articles.id)
  WHEN 'job' THEN true
  ELSE (SELECT app_scope()) = 'portal' AND status = 'published' END);
--> statement-breakpoint
-- The worker publishes and takes down what a person scheduled, and nothing whose time hasn't come.
CREATE POLICY articles_job_change ON articles FOR UPDATE USING ((SELECT app_scope()) = 'job' AND (publish_at <= now() OR unpublish_at <= now()))
  WITH CHECK ((SELECT app_scope()) = 'job');
CREATE POLICY versions_job ON article_versions FOR SELECT USING ((SELECT app_scope()) = 'job');
CREATE POLICY versions_job_add ON article_versions FOR INSERT WITH CHECK ((SELECT app_scope()) = 'job');
CREATE POLICY addresses_job ON article_addresses FOR SELECT USING ((SELECT app_scope()) = 'job');
CREATE POLICY media_job ON media FOR SELECT USING ((SELECT app_scope()) = 'job');
CREATE POLICY media_job_change ON media FOR UPDATE USING ((SELECT app_scope()) = 'job');
CREATE POLICY pulse_job_add ON tenant_pulse FOR INSERT WITH CHECK ((SELECT app_scope()) = 'job');
CREATE POLICY pulse_job_change ON tenant_pulse FOR UPDATE USING ((SELECT app_scope()) = 'job');
--> statement-breakpoint
-- Takes back one story that an import brought, with its history, if nobody has touched it since. Stories can't be deleted
-- otherwise: the item of the agency's own import is the proof, and its revision that no person's work is in it.
CREATE FUNCTION remove_imported_article(item bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE story int;
BEGIN
  SELECT a.id INTO story FROM import_items i JOIN articles a ON a.tenant_id = i.tenant_id AND a.id = i.article_id AND a.revision = i.made_revision AND a.former_date IS NOT NULL
    WHERE app_scope() = 'operator' AND i.id = item AND i.tenant_id = app_tenant() AND i.state = 'brought' FOR UPDATE OF a;
  IF story IS NULL THEN RETURN false; END IF;
  DELETE FROM article_presence p WHERE p.tenant_id = app_tenant() AND p.article_id = story;
  DELETE FROM article_versions v WHERE v.tenant_id = app_tenant() AND v.article_id = story;
  DELETE FROM articles a WHERE a.tenant_id = app_tenant() AND a.id = story;
  RETURN true;
END $$;
--> statement-breakpoint
-- Takes back the pictures that an import fetched and no story or version shows any more; answers which, for their files.
CREATE FUNCTION remove_imported_pictures(import int) RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE picture uuid;
BEGIN
  IF app_scope() IS DISTINCT FROM 'operator' THEN RETURN; END IF;
  FOR picture IN
    WITH shown AS (
      SELECT a.cover_id::text AS id FROM articles a WHERE a.tenant_id = app_tenant()
      UNION SELECT v.cover_id::text FROM article_versions v WHERE v.tenant_id = app_tenant()
      UNION SELECT (regexp_matches(a.body::text, '"mediaId": "([0-9a-f-]{36})"', 'g'))[1] FROM articles a WHERE a.tenant_id = app_tenant()
      UNION SELECT (regexp_matches(v.body::text, '"mediaId": "([0-9a-f-]{36})"', 'g'))[1] FROM article_versions v WHERE v.tenant_id = app_tenant())
    SELECT p.media_id FROM import_pictures p WHERE p.tenant_id = app_tenant() AND p.import_id = import
      AND NOT EXISTS (SELECT 1 FROM shown WHERE shown.id = p.media_id::text)
  LOOP
    BEGIN
      DELETE FROM media m WHERE m.tenant_id = app_tenant() AND m.id = picture;
      RETURN NEXT picture;
    EXCEPTION WHEN foreign_key_violation THEN
      NULL; -- Another part of the site shows it.
    END;
  END LOOP;
END $$;
--> statement-breakpoint
-- Search: every kind under its own address, found by its fields too; a profile page is one of the pages. What people need
-- and who answers for it come before news about it, and don't grow old (search_score).
CREATE OR REPLACE FUNCTION search_put_article(of_tenant int, of_article int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  shown record;
BEGIN
  SELECT a.slug, a.published_at, v.kind, v.title, v.summary, v.body, v.fields INTO shown FROM articles a
    JOIN article_versions v ON v.tenant_id = a.tenant_id AND v.article_id = a.id AND v.version = a.published_version
    WHERE a.tenant_id = of_tenant AND a.id = of_article AND a.status = 'published';
  IF NOT FOUND THEN PERFORM search_drop('article', of_article::text);
  ELSE PERFORM search_put('article', of_article::text, CASE WHEN shown.kind IN ('profile', 'link') THEN 'page' ELSE shown.kind END, of_tenant, '/' || search_room(shown.kind) || '/' || shown.slug,
    CASE WHEN shown.kind IN ('service', 'official', 'profile', 'link') THEN NULL ELSE shown.published_at END, shown.title, coalesce(shown.fields ->> 'post', ''), shown.summary, search_fields(shown.fields) || search_text(shown.body));
  END IF;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION search_score(page search_pages, ranked tsquery, headed tsquery) RETURNS real LANGUAGE sql STABLE AS $$
  SELECT ((0.05 + ts_rank('{0.1,0.2,0.4,1}', page.head, ranked) + CASE WHEN page.head @@ headed THEN 0.3 ELSE 0 END)
    * CASE WHEN page.kind = 'agency' THEN 1.5 WHEN page.kind = 'service' THEN 1.2 WHEN page.at IS NULL THEN 1
      ELSE 0.55 + 0.45 * exp(-greatest(0, extract(epoch FROM now() - page.at)) / 86400 / 180) END)::real
$$;
--> statement-breakpoint
-- First part of the public address (lib/articles/kinds.ts).
CREATE FUNCTION search_room(kind text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE kind WHEN 'event' THEN 'agenda' WHEN 'service' THEN 'layanan' WHEN 'document' THEN 'dokumen' WHEN 'official' THEN 'pejabat'
    WHEN 'profile' THEN 'profil' WHEN 'album' THEN 'galeri' ELSE 'berita' END
$$;
--> statement-breakpoint
-- The words of a kind's fields, one line each; dates, choices and yes or no aren't words.
CREATE FUNCTION search_fields(fields jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(word #>> '{}', E'\n') || E'\n', '') FROM jsonb_path_query(fields, '$.**') word
  WHERE jsonb_typeof(word) = 'string' AND word #>> '{}' ~ '[[:alpha:]]' AND word #>> '{}' !~ '^[0-9]{4}-[0-9]{2}-|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
$$;
--> statement-breakpoint
DO $$
DECLARE app text := current_setting('pemko.app_role');
BEGIN
  EXECUTE 'REVOKE ALL ON FUNCTION search_room(text), search_fields(jsonb) FROM PUBLIC';
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON site_settings TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON article_previews TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON imports, import_items TO %I', app);
  EXECUTE format('GRANT DELETE ON import_items TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON import_pictures, old_paths TO %I', app);
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', app);
  EXECUTE 'REVOKE ALL ON FUNCTION remove_imported_article(bigint), remove_imported_pictures(int) FROM PUBLIC';
  EXECUTE format('GRANT EXECUTE ON FUNCTION remove_imported_article(bigint), remove_imported_pictures(int) TO %I', app);
END $$;
