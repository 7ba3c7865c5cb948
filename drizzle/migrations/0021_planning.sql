DROP INDEX "articles_due";--> statement-breakpoint
DROP INDEX "articles_ending";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "returned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "returned_to" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "returned_by_name" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "returned_note" text;--> statement-breakpoint
ALTER TABLE "tenant_pulse" ADD COLUMN "milestones" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "articles_planned" ON "articles" USING btree ("tenant_id","publish_at") WHERE publish_at is not null or submitted_at is not null or returned_at is not null or unreviewed_since is not null;--> statement-breakpoint
CREATE INDEX "articles_until" ON "articles" USING btree ("tenant_id","shown_until") WHERE shown_until is not null;--> statement-breakpoint
CREATE INDEX "articles_own_work" ON "articles" USING btree ("tenant_id","status","published_at","id") WHERE status = 'published' and former_date is null;--> statement-breakpoint
CREATE INDEX "articles_ending" ON "articles" USING btree ("tenant_id","unpublish_at") WHERE unpublish_at is not null;