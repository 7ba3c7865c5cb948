import type { ReactNode } from "react";
import { AgencyFrame, type AgencyFrameProps } from "@/components/layout/citizen/agency-frame";
import { cityView } from "@/components/layout/citizen/city-view";
import { siteKinds } from "@/lib/articles/cached";
import type { PublicTenant } from "@/lib/tenants/queries";
import { isOpen } from "@/lib/tenants/state";
import { agencyView } from "./present";

type Props = Pick<AgencyFrameProps, "current" | "search"> & { tenant: PublicTenant; children: ReactNode };

/** The frame of an agency's page: its menu names what the site holds something of. */
export async function SiteFrame({ tenant, current, search, children }: Props) {
  const kinds = isOpen(tenant) ? await siteKinds(tenant.id) : [];
  return <AgencyFrame city={cityView()} agency={agencyView(tenant)} kinds={kinds} current={current} search={search}>{children}</AgencyFrame>;
}
