ALTER TABLE "import_items" ADD COLUMN "look_change" jsonb;--> statement-breakpoint
CREATE INDEX "import_items_site_look" ON "import_items" USING btree ("tenant_id","source_key") WHERE plan = 'look';
