import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { AgencyTable } from "@/components/admin/agency-table";
import { ListTools } from "@/components/admin/list-tools";
import { kindChoices } from "@/components/admin/present";
import { agencyRow, stateCounts } from "@/components/admin/present-agency";
import { AGENCY_WORDS, agencyFilter, readQuery, type Search } from "@/components/admin/read-query";
import { exportHref, hrefWith } from "@/components/admin/table-query";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireAdmin } from "@/lib/access/doors/session";
import { chooseAgencyAction } from "@/lib/accounts/actions";
import { city } from "@/lib/city";
import { listAgencies } from "@/lib/tenants/admin-queries";
import { openSitesAction, reopenAgenciesAction, suspendAgenciesAction } from "@/lib/tenants/bulk-actions";

export const instant = false;
export const metadata: Metadata = { title: "Instansi" };

const BASE = "/admin/instansi";
const actions = { suspend: suspendAgenciesAction, reopen: reopenAgenciesAction, open: openSitesAction };

export default async function AgenciesPage({ searchParams }: { searchParams: Search }) {
  const admin = await requireAdmin();
  const query = readQuery(await searchParams, AGENCY_WORDS);
  const filter = agencyFilter(query);
  const now = new Date();
  const list = await listAgencies(admin, filter, now);
  if (list.rows.length === 0 && filter.page > 1) redirect(hrefWith(BASE, query, { hal: "" }));
  return (
    <>
      <PageBar
        title="Instansi" toolbar={<ListTools exportHref={exportHref(BASE, query)} add={{ href: `${BASE}/baru`, label: "Instansi baru" }} />}
        subtitle={(
          <span className="counts">
            <Link href={BASE}>{list.all}</Link>
            {stateCounts(list.states).map(({ word, tone, count, href }) => <Link key={word} href={href}><b>{count}</b> <span className={tone}>{word}</span></Link>)}
            {list.withEmptySeats > 0 && <Link className="x-hide" href={`${BASE}?kursi=kosong`}><b>{list.withEmptySeats}</b> <span className="t-late">berkursi kosong</span></Link>}
          </span>
        )}
      />
      <AgencyTable
        rows={list.rows.map((row) => agencyRow(row, city.siteUrl(row.slug), now))} query={query} kinds={kindChoices} rootDomain={city.rootDomain()}
        page={filter.page} size={filter.perPage} total={list.total} actions={actions} actFor={chooseAgencyAction}
      />
    </>
  );
}
