import type { ReactNode } from "react";
import { AgencyFrame, type AgencyFrameProps } from "@/components/layout/citizen/agency-frame";
import { cityView } from "@/components/layout/citizen/city-view";
import type { PublicTenant } from "@/lib/tenants/queries";
import { agencyView } from "./present";

type Props = Pick<AgencyFrameProps, "current" | "search"> & { tenant: PublicTenant; children: ReactNode };

/** The frame of an agency's page. */
export function SiteFrame({ tenant, ...rest }: Props) {
  return <AgencyFrame city={cityView()} agency={agencyView(tenant)} {...rest} />;
}
