-- Filters of the inbox that people keep: their own, or shared with all who work at the same place.
CREATE TABLE saved_filters (
  tenant_id integer NOT NULL CONSTRAINT saved_filters_tenant_id_tenants_id_fk REFERENCES tenants (id),
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id integer NOT NULL CONSTRAINT saved_filters_account_id_accounts_id_fk REFERENCES accounts (id),
  by_name text NOT NULL,
  name text NOT NULL,
  shared boolean DEFAULT false NOT NULL,
  box text DEFAULT '' NOT NULL,
  urgency text DEFAULT '' NOT NULL,
  words text DEFAULT '' NOT NULL,
  created_at timestamptz DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX saved_filters_name ON saved_filters (tenant_id, account_id, lower(name));
ALTER TABLE saved_filters ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_filters FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY saved_filters_read ON saved_filters FOR SELECT USING ((shared OR account_id = (SELECT app_actor()))
  AND CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) WHEN 'desk' THEN tenant_id = (SELECT d.id FROM tenants d WHERE d.kind = 'meja') ELSE false END);
CREATE POLICY saved_filters_add ON saved_filters FOR INSERT WITH CHECK (account_id = (SELECT app_actor())
  AND CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) WHEN 'desk' THEN tenant_id = (SELECT d.id FROM tenants d WHERE d.kind = 'meja') ELSE false END);
CREATE POLICY saved_filters_change ON saved_filters FOR UPDATE USING (account_id = (SELECT app_actor())
  AND CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) WHEN 'desk' THEN tenant_id = (SELECT d.id FROM tenants d WHERE d.kind = 'meja') ELSE false END);
-- What somebody shared who has left the agency anybody there may clear away.
CREATE POLICY saved_filters_drop ON saved_filters FOR DELETE USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) AND (account_id = (SELECT app_actor()) OR (shared AND NOT EXISTS (SELECT FROM memberships m WHERE m.tenant_id = saved_filters.tenant_id
    AND m.account_id = saved_filters.account_id AND (now() AT TIME ZONE 'Asia/Jakarta')::date BETWEEN m.starts_on AND coalesce(m.ends_on, 'infinity'))))
  WHEN 'desk' THEN tenant_id = (SELECT d.id FROM tenants d WHERE d.kind = 'meja') AND account_id = (SELECT app_actor()) ELSE false END);
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON saved_filters TO %I', current_setting('pemko.app_role'));
END $$;
