CREATE TABLE "article_previews" (
	"tenant_id" integer NOT NULL,
	"article_id" integer NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"made_by" integer,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_previews_tenant_id_article_id_token_hash_pk" PRIMARY KEY("tenant_id","article_id","token_hash"),
	CONSTRAINT "article_previews_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "site_settings" (
	"tenant_id" integer PRIMARY KEY NOT NULL,
	"asks_review" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
DROP INDEX "articles_published";--> statement-breakpoint
DROP INDEX "articles_latest";--> statement-breakpoint
ALTER TABLE "article_versions" ADD COLUMN "fields" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "fields" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "shown_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "shown_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "shown_facet" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "scheduled_version" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "publish_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "unpublish_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "submitted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "submitted_by" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "submitted_by_name" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "unreviewed_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "unreviewed_by" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "review_on" date;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "trashed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "article_previews" ADD CONSTRAINT "article_previews_tenant_id_article_id_articles_tenant_id_id_fk" FOREIGN KEY ("tenant_id","article_id") REFERENCES "public"."articles"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_due" ON "articles" USING btree ("publish_at") WHERE publish_at is not null;--> statement-breakpoint
CREATE INDEX "articles_ending" ON "articles" USING btree ("unpublish_at") WHERE unpublish_at is not null;--> statement-breakpoint
CREATE INDEX "articles_asked" ON "articles" USING btree ("tenant_id","review_on") WHERE review_on is not null;--> statement-breakpoint
CREATE INDEX "articles_published" ON "articles" USING btree ("tenant_id","status","kind","published_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_latest" ON "articles" USING btree ("status","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE kind in ('news', 'announcement');