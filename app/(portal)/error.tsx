"use client";

export { PageFailed as default } from "@/components/tenants/page-failed";
