-- The same walls as before for reading pictures and files, as one question (see 0004): of several, joined by OR, the planner
-- guesses that they let hardly a row through, and sorts whole lists.
DROP POLICY media_own ON media;
DROP POLICY media_public ON media;
DROP POLICY media_job ON media;
DROP POLICY media_preview ON media;
CREATE POLICY media_read ON media FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant())
  WHEN 'site' THEN tenant_id = (SELECT app_tenant()) AND public_at IS NOT NULL
  WHEN 'preview' THEN tenant_id = (SELECT app_tenant()) AND EXISTS (SELECT 1 FROM articles a WHERE a.tenant_id = media.tenant_id AND a.trashed_at IS NULL
    AND media.id IN (SELECT media_in(a.cover_id, a.body, a.fields)))
  WHEN 'job' THEN true
  ELSE (SELECT app_scope()) = 'portal' AND public_at IS NOT NULL END);
CREATE POLICY media_own_add ON media FOR INSERT WITH CHECK ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY media_own_change ON media FOR UPDATE USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY media_own_delete ON media FOR DELETE USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
