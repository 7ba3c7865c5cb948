-- Walls of planning: a preview link opens the pictures of its draft, and nothing else.
-- The subquery is asked under the link's own walls (articles_read), so it knows one draft only.
CREATE POLICY media_preview ON media FOR SELECT USING ((SELECT app_scope()) = 'preview' AND tenant_id = (SELECT app_tenant())
  AND EXISTS (SELECT 1 FROM articles a WHERE a.tenant_id = media.tenant_id AND a.trashed_at IS NULL AND (a.cover_id = media.id
    OR jsonb_path_exists(a.body, '$.**.mediaId ? (@ == $id)', jsonb_build_object('id', media.id::text)))));
