CREATE INDEX "import_items_drafts" ON "import_items" USING btree ("tenant_id","import_id") WHERE state = 'brought' and plan = 'draft';--> statement-breakpoint
-- An import's report says of a writing that it is a draft still. Told by the writing itself when it first goes before citizens,
-- by whatever way, so that the report asks for no writing. The import's own row isn't touched: its worker locks that one first
-- and then the writing, and whoever publishes would wait for it with the writing in hand.
CREATE FUNCTION import_draft_shown() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE import_items SET plan = 'publish' WHERE tenant_id = NEW.tenant_id AND article_id = NEW.id AND state = 'brought' AND plan = 'draft';
  RETURN NULL;
END $$;
CREATE TRIGGER import_draft_shown AFTER UPDATE OF status ON articles FOR EACH ROW
  WHEN (OLD.status = 'draft' AND NEW.status <> 'draft' AND NEW.former_date IS NOT NULL) EXECUTE FUNCTION import_draft_shown();
REVOKE ALL ON FUNCTION import_draft_shown() FROM PUBLIC;
--> statement-breakpoint
UPDATE import_items i SET plan = 'publish' FROM articles a
  WHERE a.tenant_id = i.tenant_id AND a.id = i.article_id AND a.status <> 'draft' AND i.state = 'brought' AND i.plan = 'draft';
