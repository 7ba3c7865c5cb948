-- Walls of the database. The first wall is the key in a function's first argument; this one holds when code forgets it.
-- The role's name is given by scripts/migrate.ts for the session that migrates.

-- A message follows its case to another tenant, so the key between them carries the tenant.
ALTER TABLE messages ADD CONSTRAINT messages_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id) ON UPDATE CASCADE;
--> statement-breakpoint
ALTER TABLE messages ADD CONSTRAINT messages_tenant_fk FOREIGN KEY (tenant_id) REFERENCES tenants (id);
--> statement-breakpoint
ALTER TABLE deliveries ADD CONSTRAINT deliveries_message_fk FOREIGN KEY (message_id) REFERENCES messages (id);
--> statement-breakpoint
ALTER TABLE articles ADD CONSTRAINT articles_cover_fk FOREIGN KEY (tenant_id, cover_id) REFERENCES media (tenant_id, id);
--> statement-breakpoint
ALTER TABLE tenants ADD CONSTRAINT tenants_parent_fk FOREIGN KEY (parent_id) REFERENCES tenants (id);
--> statement-breakpoint
CREATE FUNCTION app_scope() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.scope', true), '') $$;
--> statement-breakpoint
CREATE FUNCTION app_tenant() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.tenant', true), '')::int $$;
--> statement-breakpoint
CREATE FUNCTION app_receiver() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.receiver', true), '')::int $$;
--> statement-breakpoint
CREATE FUNCTION app_moving() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.moving', true), '')::bigint $$;
--> statement-breakpoint
CREATE FUNCTION app_actor() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.actor', true), '')::int $$;
--> statement-breakpoint
CREATE FUNCTION app_ticket() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.ticket', true), '') $$;
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- The register of agencies is public; only an admin changes it.
CREATE POLICY tenants_read ON tenants FOR SELECT USING ((SELECT app_scope()) IS NOT NULL);
CREATE POLICY tenants_admin_add ON tenants FOR INSERT WITH CHECK ((SELECT app_scope()) = 'admin');
CREATE POLICY tenants_admin_change ON tenants FOR UPDATE USING ((SELECT app_scope()) = 'admin') WITH CHECK ((SELECT app_scope()) = 'admin');
CREATE POLICY addresses_read ON tenant_addresses FOR SELECT USING ((SELECT app_scope()) IS NOT NULL);
CREATE POLICY addresses_admin_add ON tenant_addresses FOR INSERT WITH CHECK ((SELECT app_scope()) = 'admin');
CREATE POLICY addresses_admin_drop ON tenant_addresses FOR DELETE USING ((SELECT app_scope()) = 'admin');
CREATE POLICY pulse_read ON tenant_pulse FOR SELECT USING ((SELECT app_scope()) IS NOT NULL);
CREATE POLICY pulse_add ON tenant_pulse FOR INSERT WITH CHECK ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY pulse_change ON tenant_pulse FOR UPDATE USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY duties_read ON duties FOR SELECT USING ((SELECT app_scope()) IS NOT NULL);
CREATE POLICY duties_own ON duties FOR ALL USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY duties_admin ON duties FOR ALL USING ((SELECT app_scope()) = 'admin');
CREATE POLICY holidays_read ON holidays FOR SELECT USING ((SELECT app_scope()) IS NOT NULL);
CREATE POLICY holidays_admin ON holidays FOR ALL USING ((SELECT app_scope()) = 'admin');
--> statement-breakpoint
-- Accounts: the door signs people in, the admin keeps them, an operator sees colleagues of the own agency.
CREATE POLICY accounts_door ON accounts FOR SELECT USING ((SELECT app_scope()) IN ('door', 'admin'));
CREATE POLICY accounts_colleagues ON accounts FOR SELECT USING ((SELECT app_scope()) = 'operator'
  AND EXISTS (SELECT 1 FROM memberships m WHERE m.account_id = accounts.id AND m.tenant_id = (SELECT app_tenant())));
CREATE POLICY accounts_add ON accounts FOR INSERT WITH CHECK ((SELECT app_scope()) = 'admin');
CREATE POLICY accounts_change ON accounts FOR UPDATE USING ((SELECT app_scope()) IN ('door', 'admin'));
CREATE POLICY memberships_door ON memberships FOR SELECT USING ((SELECT app_scope()) IN ('door', 'admin', 'job', 'desk', 'gateway'));
CREATE POLICY memberships_own ON memberships FOR SELECT USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY memberships_admin ON memberships FOR ALL USING ((SELECT app_scope()) = 'admin');
CREATE POLICY city_roles_read ON city_roles FOR SELECT USING ((SELECT app_scope()) IN ('door', 'admin'));
CREATE POLICY city_roles_admin ON city_roles FOR ALL USING ((SELECT app_scope()) = 'admin');
CREATE POLICY sessions_door ON sessions FOR ALL USING ((SELECT app_scope()) = 'door');
CREATE POLICY sessions_admin ON sessions FOR SELECT USING ((SELECT app_scope()) = 'admin');
CREATE POLICY sessions_admin_end ON sessions FOR UPDATE USING ((SELECT app_scope()) = 'admin');
CREATE POLICY invitations_door ON invitations FOR SELECT USING ((SELECT app_scope()) IN ('door', 'admin'));
CREATE POLICY invitations_use ON invitations FOR UPDATE USING ((SELECT app_scope()) IN ('door', 'admin'));
CREATE POLICY invitations_make ON invitations FOR INSERT WITH CHECK ((SELECT app_scope()) = 'admin');
CREATE POLICY failures_door ON sign_in_failures FOR ALL USING ((SELECT app_scope()) = 'door');
--> statement-breakpoint
-- What an agency publishes: its own people work on it, everyone reads what is published.
CREATE POLICY articles_own ON articles FOR ALL USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY articles_site ON articles FOR SELECT USING ((SELECT app_scope()) = 'site' AND tenant_id = (SELECT app_tenant()) AND status IN ('published', 'withdrawn'));
CREATE POLICY articles_portal ON articles FOR SELECT USING ((SELECT app_scope()) = 'portal' AND status = 'published');
CREATE POLICY versions_own ON article_versions FOR SELECT USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY versions_add ON article_versions FOR INSERT WITH CHECK ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY versions_public ON article_versions FOR SELECT USING (
  ((SELECT app_scope()) = 'portal' OR ((SELECT app_scope()) = 'site' AND tenant_id = (SELECT app_tenant())))
  AND EXISTS (SELECT 1 FROM articles a WHERE a.tenant_id = article_versions.tenant_id AND a.id = article_versions.article_id
    AND a.status = 'published' AND a.published_version = article_versions.version));
CREATE POLICY presence_own ON article_presence FOR ALL USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY media_own ON media FOR ALL USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY media_public ON media FOR SELECT USING (public_at IS NOT NULL
  AND ((SELECT app_scope()) = 'portal' OR ((SELECT app_scope()) = 'site' AND tenant_id = (SELECT app_tenant()))));
--> statement-breakpoint
-- Cases and messages: the owner's people, the desk, the doors they come in by, the worker, and the citizen with the ticket.
CREATE POLICY cases_own ON cases FOR SELECT USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
-- A case leaves only to the agency that the transaction named, and PostgreSQL wants the moved row readable to its mover.
CREATE POLICY cases_moved ON cases FOR SELECT USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_receiver()) AND id = (SELECT app_moving()));
CREATE POLICY cases_operator_update ON cases FOR UPDATE USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()))
  WITH CHECK ((SELECT app_scope()) = 'operator' AND (tenant_id = (SELECT app_tenant()) OR (tenant_id = (SELECT app_receiver()) AND id = (SELECT app_moving()))));
CREATE POLICY cases_city ON cases FOR SELECT USING ((SELECT app_scope()) IN ('desk', 'gateway', 'job'));
CREATE POLICY cases_city_update ON cases FOR UPDATE USING ((SELECT app_scope()) IN ('desk', 'gateway', 'job'));
CREATE POLICY cases_open ON cases FOR INSERT WITH CHECK ((SELECT app_scope()) IN ('gateway', 'desk'));
CREATE POLICY cases_follower ON cases FOR SELECT USING ((SELECT app_scope()) = 'follower' AND ticket = (SELECT app_ticket()));
CREATE POLICY messages_own ON messages FOR SELECT USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY messages_own_add ON messages FOR INSERT WITH CHECK ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()) AND direction = 'out');
CREATE POLICY messages_own_change ON messages FOR UPDATE USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()) AND direction = 'out');
CREATE POLICY messages_city ON messages FOR SELECT USING ((SELECT app_scope()) IN ('desk', 'gateway', 'job'));
CREATE POLICY messages_city_add ON messages FOR INSERT WITH CHECK ((SELECT app_scope()) IN ('gateway', 'desk', 'job'));
CREATE POLICY messages_city_change ON messages FOR UPDATE USING ((SELECT app_scope()) IN ('gateway', 'desk', 'job'));
CREATE POLICY messages_follower ON messages FOR SELECT USING ((SELECT app_scope()) = 'follower'
  AND EXISTS (SELECT 1 FROM cases c WHERE c.id = messages.case_id AND c.ticket = (SELECT app_ticket())));
CREATE POLICY events_own ON case_events FOR SELECT USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY events_own_add ON case_events FOR INSERT WITH CHECK ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY events_city ON case_events FOR SELECT USING ((SELECT app_scope()) IN ('desk', 'gateway', 'job'));
CREATE POLICY events_city_add ON case_events FOR INSERT WITH CHECK ((SELECT app_scope()) IN ('desk', 'gateway', 'job'));
CREATE POLICY events_follower ON case_events FOR SELECT USING ((SELECT app_scope()) = 'follower'
  AND type NOT IN ('note', 'number-revealed')
  AND EXISTS (SELECT 1 FROM cases c WHERE c.id = case_events.case_id AND c.ticket = (SELECT app_ticket())));
CREATE POLICY contacts_city ON contacts FOR ALL USING ((SELECT app_scope()) IN ('desk', 'gateway', 'job'));
CREATE POLICY contacts_own ON contacts FOR SELECT USING ((SELECT app_scope()) = 'operator'
  AND EXISTS (SELECT 1 FROM cases c WHERE c.contact_id = contacts.id AND c.tenant_id = (SELECT app_tenant())));
CREATE POLICY contacts_follower ON contacts FOR SELECT USING ((SELECT app_scope()) = 'follower'
  AND EXISTS (SELECT 1 FROM cases c WHERE c.contact_id = contacts.id AND c.ticket = (SELECT app_ticket())));
CREATE POLICY deliveries_gateway ON deliveries FOR ALL USING ((SELECT app_scope()) IN ('gateway', 'job'));
CREATE POLICY attempts_job ON send_attempts FOR ALL USING ((SELECT app_scope()) = 'job');
CREATE POLICY handset_messages_gateway ON handset_messages FOR ALL USING ((SELECT app_scope()) IN ('gateway', 'job'));
CREATE POLICY handset_phones_gateway ON handset_phones FOR ALL USING ((SELECT app_scope()) IN ('gateway', 'job'));
--> statement-breakpoint
-- The audit list is added to by everyone and changed by nobody.
-- Nobody signs with another's name, and an operator only for the own agency.
CREATE POLICY audit_add ON audit_log FOR INSERT WITH CHECK ((SELECT app_scope()) IS NOT NULL AND scope = (SELECT app_scope())
  AND (scope = 'door' OR actor_id IS NOT DISTINCT FROM (SELECT app_actor())) AND (scope <> 'operator' OR tenant_id = (SELECT app_tenant())));
CREATE POLICY audit_read ON audit_log FOR SELECT USING ((SELECT app_scope()) = 'admin');
--> statement-breakpoint
-- Numbers of cases per agency, for pages that may not see a case: counts only, never a row.
CREATE FUNCTION case_figures(since timestamptz, until timestamptz)
RETURNS TABLE (tenant_id int, received bigint, answered bigint, answered_in_time bigint, open_now bigint, late_now bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.tenant_id,
    count(*) FILTER (WHERE c.opened_at >= since AND c.opened_at < until),
    count(*) FILTER (WHERE c.answered_at >= since AND c.answered_at < until),
    count(*) FILTER (WHERE c.answered_at >= since AND c.answered_at < until AND c.answered_at <= c.answer_due_at),
    count(*) FILTER (WHERE c.status IN ('new', 'open', 'waiting')),
    count(*) FILTER (WHERE c.status IN ('new', 'open') AND c.due_at < now())
  FROM cases c WHERE NOT c.secret GROUP BY c.tenant_id
$$;
--> statement-breakpoint
-- Which seats of an agency are filled today, for pages that may not see who sits there.
CREATE FUNCTION seat_figures()
RETURNS TABLE (tenant_id int, operator boolean, deputy boolean, head boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.tenant_id, bool_or(m.role = 'operator'), bool_or(m.role = 'deputy'), bool_or(m.role = 'head')
  FROM memberships m JOIN accounts a ON a.id = m.account_id
  WHERE a.disabled_at IS NULL AND m.starts_on <= (now() AT TIME ZONE 'Asia/Jakarta')::date
    AND (m.ends_on IS NULL OR m.ends_on >= (now() AT TIME ZONE 'Asia/Jakarta')::date)
  GROUP BY m.tenant_id
$$;
--> statement-breakpoint
DO $$
DECLARE app text := current_setting('pemko.app_role');
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON tenants, tenant_pulse, duties, holidays, accounts, memberships, city_roles, sessions, invitations, articles, media, cases, messages, contacts, deliveries, send_attempts, handset_messages, handset_phones, article_presence TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON tenant_addresses, sign_in_failures TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT ON article_versions, case_events, audit_log TO %I', app);
  EXECUTE format('GRANT DELETE ON article_presence, duties, holidays TO %I', app);
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', app);
  EXECUTE format('REVOKE ALL ON FUNCTION case_figures(timestamptz, timestamptz), seat_figures() FROM PUBLIC');
  EXECUTE format('GRANT EXECUTE ON FUNCTION case_figures(timestamptz, timestamptz), seat_figures() TO %I', app);
END $$;
