ALTER TABLE "holidays" ADD COLUMN "kind" text DEFAULT 'national' NOT NULL;--> statement-breakpoint
UPDATE holidays SET kind = 'joint' WHERE name ILIKE 'cuti bersama%';--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "limit_kind" text DEFAULT 'answer' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "clock_from" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "pauses" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "last_answer_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "level" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "raised_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "raised_from" text;--> statement-breakpoint
CREATE TABLE "city_rules" (
	"id" smallint PRIMARY KEY DEFAULT 1 NOT NULL,
	"forward" smallint DEFAULT 3 NOT NULL,
	"information" smallint DEFAULT 5 NOT NULL,
	"complaint" smallint DEFAULT 5 NOT NULL,
	"aspiration" smallint DEFAULT 14 NOT NULL,
	"field_check" smallint DEFAULT 60 NOT NULL,
	"close_after" smallint DEFAULT 10 NOT NULL,
	"to_deputy" smallint DEFAULT 0 NOT NULL,
	"to_head" smallint DEFAULT 2 NOT NULL,
	"to_secretariat" smallint DEFAULT 3 NOT NULL,
	"secretariat_id" integer,
	"arbiter_id" integer,
	CONSTRAINT "city_rules_one" CHECK (id = 1)
);
--> statement-breakpoint
CREATE TABLE "clock_changes" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "clock_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"by_name" text NOT NULL,
	"summary" text NOT NULL,
	"added" date[] DEFAULT '{}' NOT NULL,
	"removed" date[] DEFAULT '{}' NOT NULL,
	"limits_before" jsonb,
	"pass" smallint DEFAULT 1 NOT NULL,
	"cursor" bigint DEFAULT 0 NOT NULL,
	"seen" integer DEFAULT 0 NOT NULL,
	"total" integer,
	"moved" integer DEFAULT 0 NOT NULL,
	"resume_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "deadline_moves" (
	"tenant_id" integer NOT NULL,
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "deadline_moves_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"change_id" integer NOT NULL,
	"case_id" bigint NOT NULL,
	"ticket" text NOT NULL,
	"old_due" timestamp with time zone NOT NULL,
	"new_due" timestamp with time zone NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deadline_moves_once" UNIQUE("change_id","case_id")
);
--> statement-breakpoint
ALTER TABLE "city_rules" ADD CONSTRAINT "city_rules_secretariat_id_tenants_id_fk" FOREIGN KEY ("secretariat_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "city_rules" ADD CONSTRAINT "city_rules_arbiter_id_accounts_id_fk" FOREIGN KEY ("arbiter_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_moves" ADD CONSTRAINT "deadline_moves_change_id_clock_changes_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."clock_changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_moves" ADD CONSTRAINT "deadline_moves_tenant_id_case_id_cases_tenant_id_id_fk" FOREIGN KEY ("tenant_id","case_id") REFERENCES "public"."cases"("tenant_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "deadline_moves_case" ON "deadline_moves" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "cases_living" ON "cases" USING btree ("id") WHERE status <> 'closed';--> statement-breakpoint
CREATE INDEX "cases_answered_due" ON "cases" USING btree ("due_at","id") WHERE status = 'answered';--> statement-breakpoint
CREATE INDEX "cases_raised" ON "cases" USING btree ("tenant_id","due_at","id","level") WHERE level > 0 and status in ('new', 'open');--> statement-breakpoint
CREATE INDEX "cases_raised_city" ON "cases" USING btree ("due_at","id") WHERE level > 0 and status in ('new', 'open');
