/** All tables, for the migration generator; code imports each domain's own schema. */
export * from "@/lib/accounts/schema";
export * from "@/lib/alerts/schema";
export * from "@/lib/articles/schema";
export * from "@/lib/audit/schema";
export * from "@/lib/cases/counts-schema";
export * from "@/lib/cases/schema";
export * from "@/lib/cases/tally-schema";
export * from "@/lib/clocks/schema";
export * from "@/lib/identity/schema";
export * from "@/lib/exports/schema";
export * from "@/lib/imports/schema";
export * from "@/lib/media/schema";
export * from "@/lib/sms/schema";
export * from "@/lib/tenants/schema";
