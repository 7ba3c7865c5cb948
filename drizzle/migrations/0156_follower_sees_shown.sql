-- Who follows a ticket is told whether everybody may read the case now: of what is shown, the followed case's own alone.
CREATE POLICY publications_follower ON case_publications FOR SELECT USING ((SELECT app_scope()) = 'follower' AND withdrawn_at IS NULL
  AND EXISTS (SELECT 1 FROM cases c WHERE c.tenant_id = case_publications.tenant_id AND c.id = case_publications.case_id AND c.ticket = (SELECT app_ticket())));
