ALTER TABLE "cases" ADD COLUMN "assignee_id" integer;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "assignee_name" text;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_assignee_id_accounts_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_assigned" ON "cases" USING btree ("tenant_id","assignee_id","due_at","id") WHERE assignee_id is not null and status <> 'closed';
