import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { NothingHere } from "@/components/tenants/nothing-here";
import { nothingMeta, PAGE_LIFE, PLACEHOLDER, siteAt } from "@/lib/tenants/site-at";

type Props = PageProps<"/sites/[tenant]/[...rest]">;

export const generateStaticParams = () => [{ tenant: PLACEHOLDER, rest: [PLACEHOLDER] }];
export const metadata: Metadata = nothingMeta;

/** Whatever else is asked of an agency isn't there, and says so under the agency's own name. */
export default async function NothingOfSite({ params }: Props) {
  "use cache";
  cacheLife(PAGE_LIFE);
  const { tenant, rest } = await params;
  return <NothingHere tenant={await siteAt(tenant, `/${rest.join("/")}`)} />;
}
