CREATE TABLE "case_count_changes" (
	"due" timestamp with time zone NOT NULL,
	"tenant_id" integer NOT NULL,
	"running" smallint NOT NULL,
	"waiting" smallint NOT NULL,
	"unread" smallint NOT NULL,
	"thanks" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_counts" (
	"tenant_id" integer,
	"waiting" integer NOT NULL,
	"unread" integer NOT NULL,
	"thanks" integer NOT NULL,
	"due" timestamp with time zone[] NOT NULL,
	"running" integer[] NOT NULL,
	CONSTRAINT "case_counts_tenant" UNIQUE NULLS NOT DISTINCT("tenant_id")
);
--> statement-breakpoint
CREATE TABLE "case_days" (
	"tenant_id" integer NOT NULL,
	"day" date NOT NULL,
	"received" integer NOT NULL,
	"in_time" integer NOT NULL,
	"late" integer NOT NULL,
	"open" integer NOT NULL,
	"answered" integer NOT NULL,
	"answered_in_time" integer NOT NULL,
	CONSTRAINT "case_days_day_tenant_id_pk" PRIMARY KEY("day","tenant_id")
);
--> statement-breakpoint
DROP INDEX "cases_open";--> statement-breakpoint
DROP INDEX "cases_open_city";--> statement-breakpoint
DROP INDEX "cases_waiting";--> statement-breakpoint
DROP INDEX "cases_waiting_city";--> statement-breakpoint
DROP INDEX "cases_unread";--> statement-breakpoint
DROP INDEX "cases_unread_city";--> statement-breakpoint
ALTER TABLE "case_counts" ADD CONSTRAINT "case_counts_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_days" ADD CONSTRAINT "case_days_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_unread_since" ON "cases" USING btree ("tenant_id","last_message_at") WHERE unread;--> statement-breakpoint
CREATE INDEX "cases_open" ON "cases" USING btree ("tenant_id","due_at","id","status") WHERE status in ('new', 'open') or status = 'answered' and unread;--> statement-breakpoint
CREATE INDEX "cases_open_city" ON "cases" USING btree ("due_at","id","status") WHERE status in ('new', 'open') or status = 'answered' and unread;--> statement-breakpoint
CREATE INDEX "cases_waiting" ON "cases" USING btree ("tenant_id","due_at","id") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "cases_waiting_city" ON "cases" USING btree ("due_at","id") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "cases_unread" ON "cases" USING btree ("tenant_id","due_at","id") WHERE unread;--> statement-breakpoint
CREATE INDEX "cases_unread_city" ON "cases" USING btree ("due_at","id") WHERE unread;