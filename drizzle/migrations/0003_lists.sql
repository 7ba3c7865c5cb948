CREATE TABLE "case_figures" (
	"tenant_id" integer NOT NULL,
	"days" smallint NOT NULL,
	"received" integer NOT NULL,
	"answered" integer NOT NULL,
	"answered_in_time" integer NOT NULL,
	"open_now" integer NOT NULL,
	"late_now" integer NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "case_figures_tenant_id_days_pk" PRIMARY KEY("tenant_id","days")
);
--> statement-breakpoint
CREATE TABLE "case_weeks" (
	"tenant_id" integer PRIMARY KEY NOT NULL,
	"weeks" jsonb NOT NULL
);
--> statement-breakpoint
DROP INDEX "cases_inbox";--> statement-breakpoint
DROP INDEX "articles_worklist";--> statement-breakpoint
DROP INDEX "cases_contact";--> statement-breakpoint
DROP INDEX "cases_unread";--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "last_sign_in_at" timestamp with time zone;--> statement-breakpoint
UPDATE accounts a SET last_sign_in_at = (SELECT max(s.created_at) FROM sessions s WHERE s.account_id = a.id);--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "published_revision" integer;--> statement-breakpoint
UPDATE articles a SET published_revision = CASE WHEN v.made_at < a.updated_at THEN a.revision - 1 ELSE a.revision END
  FROM article_versions v WHERE v.tenant_id = a.tenant_id AND v.article_id = a.id AND v.version = a.published_version;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "masked" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "last_body" text;--> statement-breakpoint
UPDATE cases c SET masked = p.masked, last_body = left(coalesce((SELECT m.body FROM messages m
  WHERE m.case_id = c.id AND m.direction = 'in' AND m.kind = 'citizen' ORDER BY m.id DESC LIMIT 1), c.title), 500)
  FROM contacts p WHERE p.id = c.contact_id;--> statement-breakpoint
ALTER TABLE "cases" ALTER COLUMN "masked" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ALTER COLUMN "last_body" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "case_figures" ADD CONSTRAINT "case_figures_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_weeks" ADD CONSTRAINT "case_weeks_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_names" ON "accounts" USING btree ("id","name","disabled_at");--> statement-breakpoint
CREATE INDEX "articles_worklist_status" ON "articles" USING btree ("tenant_id","status","updated_at","id");--> statement-breakpoint
CREATE INDEX "articles_author" ON "articles" USING btree ("tenant_id","updated_by") WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "cases_answered" ON "cases" USING btree ("answered_at") WHERE answered_at is not null;--> statement-breakpoint
CREATE INDEX "cases_open" ON "cases" USING btree ("tenant_id","due_at","id","ticket") WHERE status in ('new', 'open') or status = 'answered' and unread;--> statement-breakpoint
CREATE INDEX "cases_open_city" ON "cases" USING btree ("due_at","id","tenant_id","ticket") WHERE status in ('new', 'open') or status = 'answered' and unread;--> statement-breakpoint
CREATE INDEX "cases_waiting" ON "cases" USING btree ("tenant_id","due_at","id","ticket") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "cases_waiting_city" ON "cases" USING btree ("due_at","id","tenant_id","ticket") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "cases_running" ON "cases" USING btree ("tenant_id","due_at","id","ticket") WHERE status in ('new', 'open');--> statement-breakpoint
CREATE INDEX "cases_running_city" ON "cases" USING btree ("due_at","id","tenant_id","ticket") WHERE status in ('new', 'open');--> statement-breakpoint
CREATE INDEX "cases_done" ON "cases" USING btree ("tenant_id","due_at","id") WHERE status in ('answered', 'closed');--> statement-breakpoint
CREATE INDEX "cases_done_city" ON "cases" USING btree ("due_at","id") WHERE status in ('answered', 'closed');--> statement-breakpoint
CREATE INDEX "cases_unread_city" ON "cases" USING btree ("due_at","id","tenant_id","last_message_at","ticket") WHERE unread;--> statement-breakpoint
CREATE INDEX "messages_city_arrivals" ON "messages" USING btree ("at") WHERE direction = 'in';--> statement-breakpoint
CREATE INDEX "messages_answerer" ON "messages" USING btree ("author_id","tenant_id") WHERE kind = 'answer';--> statement-breakpoint
CREATE UNIQUE INDEX "tenants_desk" ON "tenants" USING btree ("kind") WHERE kind = 'meja';--> statement-breakpoint
CREATE INDEX "tenants_names" ON "tenants" USING btree ("id","slug","name");--> statement-breakpoint
CREATE INDEX "articles_worklist" ON "articles" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "cases_contact" ON "cases" USING btree ("contact_id","last_message_at");--> statement-breakpoint
CREATE INDEX "cases_unread" ON "cases" USING btree ("tenant_id","due_at","id","last_message_at","ticket") WHERE unread;