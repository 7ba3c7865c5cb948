import type { TenantKind, TopService } from "@/lib/tenants/schema";
import type { SiteState } from "@/lib/tenants/state";

export type { SiteState };

/** What an agency's own pages show of it. */
export type AgencyView = {
  name: string;
  shortName: string;
  kind: Exclude<TenantKind, "meja">;
  parent: { name: string; href: string } | null;
  /** Full address of its site, without a slash at the end. */
  href: string;
  /** `kebersihan.medan.go.id` */
  host: string;
  leadColour: string;
  tagline: string | null;
  address: string | null;
  phone: string | null;
  hours: string | null;
  headName: string | null;
  headTitle: string | null;
  /** The word that leads an SMS to it. */
  smsCode: string | null;
  topServices: TopService[];
  state: SiteState;
  /** When it last did something itself that citizens see. */
  updatedAt: Date | null;
};

/** One row of a list of agencies. */
export type AgencyRow = { href: string; name: string; parentName: string | null; state: SiteState };

export type AgencyKind = AgencyView["kind"];
