-- Walls of planning: a preview link opens the pictures of its draft, and nothing else.
-- The subquery is asked under the link's own walls (articles_read), so it knows one draft only.
CREATE POLICY media_preview ON media FOR SELECT USING ((SELECT app_scope()) = 'preview' AND tenant_id = (SELECT app_tenant())
  AND EXISTS (SELECT 1 FROM articles a WHERE a.tenant_id = media.tenant_id AND a.trashed_at IS NULL AND (a.cover_id = media.id
    OR jsonb_path_exists(a.body, '$.**.mediaId ? (@ == $id)', jsonb_build_object('id', media.id::text)))));
--> statement-breakpoint
-- How far a site is from empty: noted where every home reads already, instead of looking through all that an agency wrote
-- each time. Three services are one step. Whoever publishes notes it: a person, the clock, an import.
CREATE FUNCTION articles_milestone() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  reached text := CASE NEW.kind WHEN 'announcement' THEN 'news' WHEN 'document' THEN NEW.shown_facet ELSE NEW.kind END;
BEGIN
  IF reached IS NULL OR EXISTS (SELECT FROM tenant_pulse p WHERE p.tenant_id = NEW.tenant_id AND reached = ANY (p.milestones)) THEN RETURN NULL; END IF;
  IF NEW.kind = 'service' AND (SELECT count(*) FROM (SELECT FROM articles a WHERE a.tenant_id = NEW.tenant_id AND a.status = 'published' AND a.kind = 'service' LIMIT 3) shown) < 3
    THEN RETURN NULL; END IF;
  INSERT INTO tenant_pulse AS p (tenant_id, milestones) VALUES (NEW.tenant_id, ARRAY[reached])
    ON CONFLICT (tenant_id) DO UPDATE SET milestones = p.milestones || reached WHERE NOT reached = ANY (p.milestones);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER articles_milestone AFTER INSERT OR UPDATE OF status, kind, shown_facet ON articles FOR EACH ROW WHEN (NEW.status = 'published') EXECUTE FUNCTION articles_milestone();
--> statement-breakpoint
-- What was published before this.
UPDATE articles SET status = status WHERE status = 'published';
