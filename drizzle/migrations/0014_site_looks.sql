CREATE TABLE "site_looks" (
	"tenant_id" integer PRIMARY KEY NOT NULL,
	"header_id" uuid,
	"header_alt" text DEFAULT '' NOT NULL,
	"menu" text[],
	"hidden" text[] DEFAULT '{}' NOT NULL,
	"links" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "site_looks" ADD CONSTRAINT "site_looks_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_looks" ADD CONSTRAINT "site_looks_tenant_id_header_id_media_tenant_id_id_fk" FOREIGN KEY ("tenant_id","header_id") REFERENCES "public"."media"("tenant_id","id") ON DELETE no action ON UPDATE no action;