-- Texts an agency answers with often. The city's own stand in code (lib/cases/templates/standard.ts).
CREATE TABLE reply_templates (
  tenant_id integer NOT NULL CONSTRAINT reply_templates_tenant_id_tenants_id_fk REFERENCES tenants (id),
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  body text NOT NULL,
  place integer NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  by_name text NOT NULL,
  changed_at timestamptz DEFAULT now() NOT NULL,
  deleted_at timestamptz,
  CONSTRAINT reply_templates_length CHECK (char_length(name) BETWEEN 1 AND 40 AND char_length(body) BETWEEN 1 AND 1000)
);
--> statement-breakpoint
CREATE UNIQUE INDEX reply_templates_name ON reply_templates (tenant_id, lower(name)) WHERE deleted_at IS NULL;
ALTER TABLE reply_templates ENABLE ROW LEVEL SECURITY;
ALTER TABLE reply_templates FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY reply_templates_own ON reply_templates USING (CASE (SELECT app_scope())
  WHEN 'operator' THEN tenant_id = (SELECT app_tenant())
  WHEN 'desk' THEN tenant_id = (SELECT d.id FROM tenants d WHERE d.kind = 'meja') ELSE false END);
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON reply_templates TO %I', current_setting('pemko.app_role'));
END $$;
