import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountTable } from "@/components/admin/account-table";
import { ListTools } from "@/components/admin/list-tools";
import { accountRow, roleFilterChoices } from "@/components/admin/present-account";
import { ACCOUNT_WORDS, accountFilter, readQuery, type Search } from "@/components/admin/read-query";
import { exportHref, hrefWith } from "@/components/admin/table-query";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireAdmin } from "@/lib/access/doors/session";
import { listAccounts } from "@/lib/accounts/queries";

export const instant = false;
export const metadata: Metadata = { title: "Akun" };

const BASE = "/admin/akun";

export default async function AccountsPage({ searchParams }: { searchParams: Search }) {
  const admin = await requireAdmin();
  const query = readQuery(await searchParams, ACCOUNT_WORDS);
  const filter = accountFilter(query);
  const { rows, total } = await listAccounts(admin, filter);
  if (rows.length === 0 && filter.page > 1) redirect(hrefWith(BASE, query, { hal: "" }));
  const now = new Date();
  return (
    <>
      <PageBar
        title="Akun" subtitle={`${total} akun`}
        toolbar={<ListTools exportHref={exportHref(BASE, query)} add={{ href: `${BASE}/undang`, label: "Undang orang" }} />}
      />
      <AccountTable rows={rows.map((row) => accountRow(row, now))} roles={roleFilterChoices} query={query} page={filter.page} size={filter.perPage} total={total} />
    </>
  );
}
