ALTER TABLE "city_rules" ADD COLUMN "arbiter_name" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "abuse" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "accused_id" integer;--> statement-breakpoint
-- Whoever is accused never has the case, whatever code forgets; messages and history follow their case (foreign keys).
ALTER TABLE "cases" ADD CONSTRAINT "cases_not_accused" CHECK (accused_id IS NULL OR accused_id <> tenant_id);--> statement-breakpoint
-- A report of abuse of power is never shown to the public.
ALTER TABLE "cases" ADD CONSTRAINT "cases_abuse_secret" CHECK (NOT abuse OR secret);--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_accused_id_tenants_id_fk" FOREIGN KEY ("accused_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_arbiter" ON "cases" USING btree ("due_at","id") WHERE refusals >= 3 and status = 'new';--> statement-breakpoint
CREATE POLICY cases_accused ON cases AS RESTRICTIVE FOR UPDATE USING (true)
  WITH CHECK ((SELECT app_scope()) <> 'operator' OR accused_id IS NULL OR (accused_id <> (SELECT app_tenant()) AND accused_id IS DISTINCT FROM (SELECT app_receiver())));
