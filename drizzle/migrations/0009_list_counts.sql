DROP INDEX "cases_running";--> statement-breakpoint
DROP INDEX "cases_running_city";--> statement-breakpoint
DROP INDEX "cases_open";--> statement-breakpoint
DROP INDEX "cases_open_city";--> statement-breakpoint
DROP INDEX "cases_unread";--> statement-breakpoint
DROP INDEX "cases_unread_city";--> statement-breakpoint
CREATE INDEX "cases_open" ON "cases" USING btree ("tenant_id","due_at","id","status","ticket") WHERE status in ('new', 'open') or status = 'answered' and unread;--> statement-breakpoint
CREATE INDEX "cases_open_city" ON "cases" USING btree ("due_at","id","status","tenant_id","ticket") WHERE status in ('new', 'open') or status = 'answered' and unread;--> statement-breakpoint
CREATE INDEX "cases_unread" ON "cases" USING btree ("tenant_id","due_at","id","status","last_message_at","ticket") WHERE unread;--> statement-breakpoint
CREATE INDEX "cases_unread_city" ON "cases" USING btree ("due_at","id","status","last_message_at","tenant_id","ticket") WHERE unread;