-- What people decided about cases, read by the learner of routing (lib/cases/lessons.ts); what agencies say of their own
-- business beside its words; places that an admin adds; the spam box.
CREATE TABLE "routing_lessons" (
	"tenant_id" integer NOT NULL,
	"case_id" bigint PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"forgotten" boolean DEFAULT false NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agency_topics" (
	"tenant_id" integer NOT NULL,
	"topic" text NOT NULL,
	CONSTRAINT "agency_topics_tenant_id_topic_pk" PRIMARY KEY("tenant_id","topic")
);
--> statement-breakpoint
CREATE TABLE "duty_examples" (
	"tenant_id" integer NOT NULL,
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "duty_examples_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"text" text NOT NULL,
	CONSTRAINT "duty_examples_once" UNIQUE("tenant_id","text")
);
--> statement-breakpoint
CREATE TABLE "routing_places" (
	"tenant_id" integer NOT NULL,
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "routing_places_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	CONSTRAINT "routing_places_once" UNIQUE("tenant_id","name")
);
--> statement-breakpoint
CREATE TABLE "spam_messages" (
	"tenant_id" integer NOT NULL,
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "spam_messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"message_id" bigint NOT NULL,
	"contact_id" bigint NOT NULL,
	"body" text NOT NULL,
	"masked" text NOT NULL,
	"kind" text NOT NULL,
	"certainty" real NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by_name" text,
	"seq" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "spam_messages_message" UNIQUE("message_id")
);
--> statement-breakpoint
ALTER TABLE "routing_lessons" ADD CONSTRAINT "routing_lessons_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_topics" ADD CONSTRAINT "agency_topics_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_examples" ADD CONSTRAINT "duty_examples_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_places" ADD CONSTRAINT "routing_places_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spam_messages" ADD CONSTRAINT "spam_messages_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spam_messages" ADD CONSTRAINT "spam_messages_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "routing_lessons_seq" ON "routing_lessons" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "spam_messages_waiting" ON "spam_messages" USING btree ("at","id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "spam_messages_seq" ON "spam_messages" USING btree ("seq") WHERE state <> 'waiting';
