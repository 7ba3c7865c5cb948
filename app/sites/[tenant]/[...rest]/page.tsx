import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { NothingHere } from "@/components/tenants/nothing-here";
import { leadOn } from "@/lib/imports/lead-on";
import { oldAddress } from "@/lib/imports/old-paths";
import { nothingMeta, PAGE_LIFE, PLACEHOLDER, siteAt } from "@/lib/tenants/site-at";

type Props = PageProps<"/sites/[tenant]/[...rest]">;

export const generateStaticParams = () => [{ tenant: PLACEHOLDER, rest: [PLACEHOLDER] }];
export const metadata: Metadata = nothingMeta;

/**
 * Whatever else is asked of an agency isn't there, and says so under the agency's own name; unless its old site had it:
 * then it leads on to where that stands now.
 */
export default async function NothingOfSite({ params }: Props) {
  "use cache";
  cacheLife(PAGE_LIFE);
  const { tenant: slug, rest } = await params;
  const { pathname, search } = oldAddress(rest);
  const tenant = await siteAt(slug, pathname);
  if (tenant && tenant.state !== "none" && !tenant.suspendedAt) await leadOn(tenant, pathname, search);
  return <NothingHere tenant={tenant} />;
}
