DROP INDEX "articles_published";--> statement-breakpoint
DROP INDEX "articles_latest";--> statement-breakpoint
ALTER TABLE "article_versions" ADD COLUMN "fields" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "fields" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "shown_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "shown_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "shown_facet" text;--> statement-breakpoint
CREATE INDEX "articles_published" ON "articles" USING btree ("tenant_id","status","kind","published_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_latest" ON "articles" USING btree ("status","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE kind in ('news', 'announcement');