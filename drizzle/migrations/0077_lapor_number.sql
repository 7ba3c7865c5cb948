ALTER TABLE "cases" ADD COLUMN "lapor_number" text;
