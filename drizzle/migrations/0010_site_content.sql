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
CREATE TABLE "import_items" (
	"tenant_id" integer NOT NULL,
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "import_items_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"import_id" integer NOT NULL,
	"line" integer NOT NULL,
	"source_key" text NOT NULL,
	"old_id" text,
	"parent_id" text,
	"type" text NOT NULL,
	"kind" text,
	"title" text NOT NULL,
	"old_address" text,
	"slug" text,
	"former_date" timestamp with time zone,
	"state" text DEFAULT 'read' NOT NULL,
	"plan" text,
	"notes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"look" boolean DEFAULT false NOT NULL,
	"comments" integer DEFAULT 0 NOT NULL,
	"hash" text NOT NULL,
	"pictures" integer DEFAULT 0 NOT NULL,
	"missing_pictures" integer DEFAULT 0 NOT NULL,
	"content" jsonb,
	"article_id" integer,
	"made_revision" integer,
	"previous_item" bigint,
	"before_version" integer
);
--> statement-breakpoint
CREATE TABLE "import_pictures" (
	"tenant_id" integer NOT NULL,
	"address_hash" text NOT NULL,
	"import_id" integer NOT NULL,
	"media_id" uuid NOT NULL,
	CONSTRAINT "import_pictures_tenant_id_address_hash_pk" PRIMARY KEY("tenant_id","address_hash")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"tenant_id" integer NOT NULL,
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"file_name" text NOT NULL,
	"file_bytes" integer NOT NULL,
	"received_bytes" integer DEFAULT 0 NOT NULL,
	"state" text DEFAULT 'uploading' NOT NULL,
	"format" text,
	"site_title" text DEFAULT '' NOT NULL,
	"site_address" text,
	"choices" jsonb,
	"problem" text,
	"problem_line" integer,
	"read_at" timestamp with time zone,
	"step_done" integer DEFAULT 0 NOT NULL,
	"step_total" integer DEFAULT 0 NOT NULL,
	"tally" jsonb DEFAULT '{"publish":0,"draft":0,"refresh":0,"refused":0,"look":0,"brought":0,"refreshed":0,"failed":0,"removed":0,"kept":0,"pictures":0,"missing":0,"comments":0,"pages":0,"waiting":0}'::jsonb NOT NULL,
	"account_id" integer NOT NULL,
	"by_name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"runner" uuid,
	"beat_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "imports_tenant_id" UNIQUE("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "old_paths" (
	"tenant_id" integer NOT NULL,
	"path" text NOT NULL,
	"article_id" integer NOT NULL,
	"import_id" integer NOT NULL,
	CONSTRAINT "old_paths_tenant_id_path_pk" PRIMARY KEY("tenant_id","path")
);
--> statement-breakpoint
CREATE TABLE "site_settings" (
	"tenant_id" integer PRIMARY KEY NOT NULL,
	"asks_review" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
DROP INDEX "articles_published";--> statement-breakpoint
DROP INDEX "articles_latest";--> statement-breakpoint
DROP INDEX "articles_author";--> statement-breakpoint
ALTER TABLE "article_versions" ADD COLUMN "fields" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "fields" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "shown_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "shown_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "shown_facet" text;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "former_date" timestamp with time zone;--> statement-breakpoint
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
ALTER TABLE "import_items" ADD CONSTRAINT "import_items_tenant_id_import_id_imports_tenant_id_id_fk" FOREIGN KEY ("tenant_id","import_id") REFERENCES "public"."imports"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_pictures" ADD CONSTRAINT "import_pictures_tenant_id_import_id_imports_tenant_id_id_fk" FOREIGN KEY ("tenant_id","import_id") REFERENCES "public"."imports"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_pictures" ADD CONSTRAINT "import_pictures_tenant_id_media_id_media_tenant_id_id_fk" FOREIGN KEY ("tenant_id","media_id") REFERENCES "public"."media"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_paths" ADD CONSTRAINT "old_paths_tenant_id_article_id_articles_tenant_id_id_fk" FOREIGN KEY ("tenant_id","article_id") REFERENCES "public"."articles"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_paths" ADD CONSTRAINT "old_paths_tenant_id_import_id_imports_tenant_id_id_fk" FOREIGN KEY ("tenant_id","import_id") REFERENCES "public"."imports"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_items_next" ON "import_items" USING btree ("tenant_id","import_id","state","id");--> statement-breakpoint
CREATE INDEX "import_items_coming" ON "import_items" USING btree ("tenant_id","import_id","id") WHERE state in ('planned', 'brought', 'refreshed', 'removed', 'kept');--> statement-breakpoint
CREATE INDEX "import_items_out" ON "import_items" USING btree ("tenant_id","import_id","id") WHERE state in ('refused', 'failed');--> statement-breakpoint
CREATE INDEX "import_items_look" ON "import_items" USING btree ("tenant_id","import_id","id") WHERE look;--> statement-breakpoint
CREATE INDEX "import_items_source" ON "import_items" USING btree ("tenant_id","source_key") WHERE article_id is not null;--> statement-breakpoint
CREATE INDEX "import_items_old" ON "import_items" USING btree ("tenant_id","import_id","old_id");--> statement-breakpoint
CREATE INDEX "import_items_article" ON "import_items" USING btree ("tenant_id","article_id");--> statement-breakpoint
CREATE INDEX "imports_newest" ON "imports" USING btree ("tenant_id","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "imports_working" ON "imports" USING btree ("beat_at") WHERE state in ('uploading', 'checking', 'running', 'undoing');--> statement-breakpoint
CREATE UNIQUE INDEX "imports_one_at_work" ON "imports" USING btree ("tenant_id") WHERE state in ('checking', 'running', 'undoing');--> statement-breakpoint
CREATE INDEX "old_paths_article" ON "old_paths" USING btree ("tenant_id","article_id");--> statement-breakpoint
CREATE INDEX "articles_due" ON "articles" USING btree ("publish_at") WHERE publish_at is not null;--> statement-breakpoint
CREATE INDEX "articles_ending" ON "articles" USING btree ("unpublish_at") WHERE unpublish_at is not null;--> statement-breakpoint
CREATE INDEX "articles_asked" ON "articles" USING btree ("tenant_id","review_on") WHERE review_on is not null;--> statement-breakpoint
CREATE INDEX "articles_published" ON "articles" USING btree ("tenant_id","status","kind","published_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_latest" ON "articles" USING btree ("status","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE kind in ('news', 'announcement');--> statement-breakpoint
CREATE INDEX "articles_author" ON "articles" USING btree ("tenant_id","updated_by") WHERE status = 'published' and former_date is null;