ALTER TABLE "contacts" ADD COLUMN "blocked_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "blocked_reason" text;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "blocked_by_name" text;--> statement-breakpoint
CREATE INDEX "contacts_blocked" ON "contacts" USING btree ("blocked_until") WHERE blocked_until is not null;--> statement-breakpoint
-- Only what the citizen's page shows: whoever works on a case, and why, stays among colleagues.
DROP POLICY events_follower ON case_events;--> statement-breakpoint
CREATE POLICY events_follower ON case_events FOR SELECT USING ((SELECT app_scope()) = 'follower'
  AND type IN ('received', 'routed', 'handed-on', 'not-ours', 'message', 'answered', 'asked', 'closed', 'reopened', 'rated', 'published', 'merged', 'split', 'field-check', 'raised')
  AND EXISTS (SELECT 1 FROM cases c WHERE c.id = case_events.case_id AND c.ticket = (SELECT app_ticket())));
