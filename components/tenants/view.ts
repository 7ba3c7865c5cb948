import type { AgencyKind, PublicTenant } from "@/lib/tenants/queries";
import type { SiteState } from "@/lib/tenants/state";

export type { AgencyKind, SiteState };

/** What an agency's own pages show of it. */
export type AgencyView = Omit<PublicTenant, "parent"> & {
  parent: { name: string; href: string } | null;
  /** Full address of its site, without a slash at the end. */
  href: string;
  /** `kebersihan.medan.go.id` */
  host: string;
  /** The word that leads an SMS to it. */
  smsCode: string | null;
  /** When it last did something itself that citizens see. */
  updatedAt: Date | null;
};

/** One row of a list of agencies. */
export type AgencyRow = { href: string; name: string; parentName: string | null; state: SiteState; suspended: boolean };

/** An office of the agency, as the page without a site shows it. */
export type Seat = { label: string; note: string; filled: boolean };
