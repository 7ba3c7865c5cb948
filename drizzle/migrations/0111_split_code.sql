-- Who takes a matter out of a report that came by a form finds the form's name, of which the writer's code is made: of
-- cases in reach, and of no other.
CREATE INDEX web_reports_case ON web_reports (case_id) WHERE case_id IS NOT NULL;
--> statement-breakpoint
CREATE POLICY web_reports_worker ON web_reports FOR SELECT USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN EXISTS (SELECT FROM cases c WHERE c.id = case_id AND c.tenant_id = (SELECT app_tenant()))
  ELSE (SELECT app_scope()) = 'desk' END);
