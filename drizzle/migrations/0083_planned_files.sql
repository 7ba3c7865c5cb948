-- What a scheduled version shows is used too, although the draft went on without it: deleted, the story couldn't be
-- published when its moment came, and nobody would be told.
CREATE OR REPLACE FUNCTION media_note_story(of_tenant int, of_article int) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  known uuid[] := ARRAY(SELECT media_id FROM media_uses WHERE tenant_id = of_tenant AND article_id = of_article);
  drafted uuid[] := ARRAY(SELECT media_in(a.cover_id, a.body, to_jsonb(a) -> 'fields') FROM articles a WHERE a.tenant_id = of_tenant AND a.id = of_article);
  planned uuid[] := ARRAY(SELECT media_in(v.cover_id, v.body, to_jsonb(v) -> 'fields') FROM articles a
    JOIN article_versions v ON v.tenant_id = a.tenant_id AND v.article_id = a.id AND v.version = a.scheduled_version
    WHERE a.tenant_id = of_tenant AND a.id = of_article);
  published uuid[] := ARRAY(SELECT media_in(v.cover_id, v.body, to_jsonb(v) -> 'fields') FROM articles a
    JOIN article_versions v ON v.tenant_id = a.tenant_id AND v.article_id = a.id AND v.version = a.published_version
    WHERE a.tenant_id = of_tenant AND a.id = of_article AND a.status = 'published');
  wanted uuid[] := drafted || planned || published;
  changed uuid[] := ARRAY(SELECT id FROM media WHERE tenant_id = of_tenant AND id = ANY (wanted || known) AND (id = ANY (wanted)) <> (id = ANY (known))
    ORDER BY id FOR NO KEY UPDATE);
BEGIN
  DELETE FROM media_uses WHERE tenant_id = of_tenant AND article_id = of_article AND media_id <> ALL (wanted);
  INSERT INTO media_uses (tenant_id, media_id, article_id) SELECT of_tenant, id, of_article FROM unnest(changed) id WHERE id = ANY (wanted);
  UPDATE media_uses SET shown = (media_id = ANY (published))
    WHERE tenant_id = of_tenant AND article_id = of_article AND shown <> (media_id = ANY (published));
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION media_story_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'INSERT' OR (NEW.cover_id, NEW.body, NEW.status, NEW.published_version, NEW.scheduled_version, to_jsonb(NEW) -> 'fields')
    IS DISTINCT FROM (OLD.cover_id, OLD.body, OLD.status, OLD.published_version, OLD.scheduled_version, to_jsonb(OLD) -> 'fields') THEN PERFORM media_note_story(NEW.tenant_id, NEW.id); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
SELECT media_note_story(tenant_id, id) FROM articles WHERE scheduled_version IS NOT NULL;
