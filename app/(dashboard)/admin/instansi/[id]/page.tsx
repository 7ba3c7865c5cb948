import { ScrollText } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AgencyPage } from "@/components/admin/agency-page";
import { agencyChoices } from "@/components/admin/present";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireAdmin } from "@/lib/access/doors/session";
import { chooseAgencyAction } from "@/lib/accounts/actions";
import { city } from "@/lib/city";
import { mergeAgencyAction, openSiteAction, renameAgencyAction, reopenAgencyAction, separateAgencyAction, suspendAgencyAction } from "@/lib/tenants/actions";
import { findAgency, listAgencyNames } from "@/lib/tenants/admin-queries";

export const instant = false;
export const metadata: Metadata = { title: "Instansi" };

const actions = {
  rename: renameAgencyAction, open: openSiteAction, suspend: suspendAgencyAction, reopen: reopenAgencyAction, merge: mergeAgencyAction, separate: separateAgencyAction,
};

/** `id` is the agency's present address. */
export default async function OneAgencyPage({ params }: { params: Promise<{ id: string }> }) {
  const admin = await requireAdmin();
  const agency = (await findAgency(admin, (await params).id)) ?? notFound();
  const successors = agencyChoices((await listAgencyNames(admin)).filter(({ slug }) => slug !== agency.slug));
  return (
    <>
      <PageBar title={agency.name} back={{ href: "/admin/instansi", label: "Instansi" }} subtitle={`${agency.slug}.${city.rootDomain()}`} toolbar={<Link className="btn" href={`/admin/catatan?instansi=${agency.slug}`}><ScrollText className="i" /><span className="word">Catatan</span></Link>} />
      <AgencyPage agency={agency} siteUrl={city.siteUrl(agency.slug)} rootDomain={city.rootDomain()} now={new Date()} actions={actions} successors={successors} actFor={chooseAgencyAction} />
    </>
  );
}
