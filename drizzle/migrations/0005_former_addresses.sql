CREATE TABLE "article_addresses" (
	"tenant_id" integer NOT NULL,
	"slug" text NOT NULL,
	"article_id" integer NOT NULL,
	"left_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_addresses_tenant_id_slug_pk" PRIMARY KEY("tenant_id","slug")
);
--> statement-breakpoint
ALTER TABLE "tenants" ADD COLUMN "merged_into" integer;--> statement-breakpoint
ALTER TABLE "tenants" ADD COLUMN "merged_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "article_addresses" ADD CONSTRAINT "article_addresses_tenant_id_article_id_articles_tenant_id_id_fk" FOREIGN KEY ("tenant_id","article_id") REFERENCES "public"."articles"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_addresses_article" ON "article_addresses" USING btree ("tenant_id","article_id");