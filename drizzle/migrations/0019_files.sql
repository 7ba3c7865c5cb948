CREATE TABLE "media_leftovers" (
	"tenant_id" integer NOT NULL,
	"id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_leftovers_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "media_totals" (
	"tenant_id" integer PRIMARY KEY NOT NULL,
	"files" integer DEFAULT 0 NOT NULL,
	"bytes" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media_uses" (
	"tenant_id" integer NOT NULL,
	"media_id" uuid NOT NULL,
	"article_id" integer NOT NULL,
	"shown" boolean DEFAULT false NOT NULL,
	CONSTRAINT "media_uses_tenant_id_media_id_article_id_pk" PRIMARY KEY("tenant_id","media_id","article_id")
);
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "kind" text DEFAULT 'picture' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "format" text DEFAULT 'picture' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "avif" boolean;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focus_x" smallint DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focus_y" smallint DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "alt" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "uses" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "created_by_name" text;--> statement-breakpoint
ALTER TABLE "media_leftovers" ADD CONSTRAINT "media_leftovers_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_totals" ADD CONSTRAINT "media_totals_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_tenant_id_media_id_media_tenant_id_id_fk" FOREIGN KEY ("tenant_id","media_id") REFERENCES "public"."media"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_tenant_id_article_id_articles_tenant_id_id_fk" FOREIGN KEY ("tenant_id","article_id") REFERENCES "public"."articles"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "media_leftovers_since" ON "media_leftovers" USING btree ("since");--> statement-breakpoint
CREATE INDEX "media_uses_article" ON "media_uses" USING btree ("tenant_id","article_id");--> statement-breakpoint
CREATE INDEX "media_newest" ON "media" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "media_newest_of_kind" ON "media" USING btree ("tenant_id","kind","created_at","id");--> statement-breakpoint
CREATE INDEX "media_unused" ON "media" USING btree ("tenant_id","created_at","id") WHERE uses = 0;--> statement-breakpoint
CREATE INDEX "media_without_avif" ON "media" USING btree ("created_at") WHERE avif is null and kind = 'picture';