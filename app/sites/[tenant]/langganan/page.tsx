import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { redirect } from "next/navigation";
import { NothingHere } from "@/components/tenants/nothing-here";
import { city } from "@/lib/city";
import { nothingMeta, onlyPlaceholder, siteAt, PAGE_LIFE } from "@/lib/tenants/site-at";

/** It only leads on: there is nothing to show at once. */
export const instant = false;
export const generateStaticParams = onlyPlaceholder;
export const metadata: Metadata = nothingMeta;

/** Nothing is posted to agencies' addresses (lib/tenants/host.ts): the city's one form opens with this agency chosen. */
export default async function SubscribeToAgency({ params }: PageProps<"/sites/[tenant]/langganan">) {
  "use cache";
  cacheLife(PAGE_LIFE);
  const tenant = await siteAt((await params).tenant, "/langganan");
  if (!tenant) return <NothingHere tenant={null} />;
  redirect(city.rootUrl(`/langganan?instansi=${tenant.slug}`));
}
