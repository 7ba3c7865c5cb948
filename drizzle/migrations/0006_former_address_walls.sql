-- Walls of former addresses: the agency's own people keep them, its site follows them, nobody else sees them.
ALTER TABLE article_addresses ENABLE ROW LEVEL SECURITY;
ALTER TABLE article_addresses FORCE ROW LEVEL SECURITY;
CREATE POLICY article_addresses_own ON article_addresses FOR ALL USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY article_addresses_site ON article_addresses FOR SELECT USING ((SELECT app_scope()) = 'site' AND tenant_id = (SELECT app_tenant()));
--> statement-breakpoint
-- A former address leads readers to one story for good: no other story may stand there, whatever code forgets to ask.
CREATE FUNCTION refuse_former_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM article_addresses a WHERE a.tenant_id = NEW.tenant_id AND a.slug = NEW.slug AND a.article_id <> NEW.id) THEN
    RAISE unique_violation USING MESSAGE = 'the address is a former one of another story';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER articles_former_address BEFORE INSERT OR UPDATE OF slug ON articles FOR EACH ROW EXECUTE FUNCTION refuse_former_address();
--> statement-breakpoint
ALTER TABLE tenants ADD CONSTRAINT tenants_merged_fk FOREIGN KEY (merged_into) REFERENCES tenants (id);
ALTER TABLE tenants ADD CONSTRAINT tenants_merged_elsewhere CHECK (merged_into <> id);
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON article_addresses TO %I', current_setting('pemko.app_role'));
END $$;
