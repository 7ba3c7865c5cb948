CREATE TABLE "case_presence" (
	"tenant_id" integer NOT NULL,
	"case_id" bigint NOT NULL,
	"account_id" integer NOT NULL,
	"name" text NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"typed_at" timestamp with time zone,
	CONSTRAINT "case_presence_case_id_account_id_pk" PRIMARY KEY("case_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "case_presence" ADD CONSTRAINT "case_presence_tenant_id_case_id_cases_tenant_id_id_fk" FOREIGN KEY ("tenant_id","case_id") REFERENCES "public"."cases"("tenant_id","id") ON DELETE cascade ON UPDATE cascade;
--> statement-breakpoint
ALTER TABLE case_presence ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE case_presence FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY case_presence_own ON case_presence FOR ALL USING (CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) ELSE (SELECT app_scope()) = 'desk' END);
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON case_presence TO %I', current_setting('pemko.app_role'));
END $$;
