CREATE TABLE "delivery_reports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "delivery_reports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gateway" text NOT NULL,
	"key" text NOT NULL,
	"reference" text,
	"handle" text,
	"state" text NOT NULL,
	"code" text,
	"at" timestamp with time zone,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"message_id" bigint,
	CONSTRAINT "delivery_reports_once" UNIQUE("gateway","key")
);
--> statement-breakpoint
CREATE TABLE "gateway_states" (
	"gateway" text PRIMARY KEY NOT NULL,
	"next_slot_at" timestamp with time zone DEFAULT now() NOT NULL,
	"failures" smallint DEFAULT 0 NOT NULL,
	"resting_until" timestamp with time zone,
	"last_ok_at" timestamp with time zone,
	"last_trouble_at" timestamp with time zone,
	"last_trouble" text,
	"probed_at" timestamp with time zone,
	"up" boolean,
	"signal" smallint,
	"battery" smallint,
	"network" text,
	"waiting" integer
);
--> statement-breakpoint
CREATE TABLE "gateways" (
	"name" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"role" text NOT NULL,
	"priority" smallint DEFAULT 10 NOT NULL,
	"prefixes" text[] DEFAULT '{}' NOT NULL,
	"per_second" smallint,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"secrets" text,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_handles" (
	"gateway" text NOT NULL,
	"handle" text NOT NULL,
	"message_id" bigint NOT NULL,
	CONSTRAINT "message_handles_gateway_handle_pk" PRIMARY KEY("gateway","handle")
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "gateway_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "send_after" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "turn_at" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "valid_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "send_attempts" ADD COLUMN "gateway" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "send_attempts" ADD COLUMN "final" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery_reports" ADD CONSTRAINT "delivery_reports_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_handles" ADD CONSTRAINT "message_handles_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "delivery_reports_handle" ON "delivery_reports" USING btree ("gateway","handle");--> statement-breakpoint
CREATE INDEX "delivery_reports_message" ON "delivery_reports" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "delivery_reports_age" ON "delivery_reports" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "message_handles_message" ON "message_handles" USING btree ("message_id");