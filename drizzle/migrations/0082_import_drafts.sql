CREATE INDEX "import_items_drafts" ON "import_items" USING btree ("tenant_id","import_id") WHERE state = 'brought' and plan = 'draft';
