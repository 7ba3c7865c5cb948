import { UserPlus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { AccountTable } from "@/components/admin/account-table";
import { accountRow } from "@/components/admin/present";
import { accountFilter, readQuery, type Search } from "@/components/admin/read-query";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireAdmin } from "@/lib/access/doors/session";
import { listAccounts } from "@/lib/accounts/queries";

export const instant = false;
export const metadata: Metadata = { title: "Akun" };

export default async function AccountsPage({ searchParams }: { searchParams: Search }) {
  const admin = await requireAdmin();
  const query = readQuery(await searchParams, ["nama", "keadaan", "urut", "hal"]);
  const filter = accountFilter(query);
  const { rows, total } = await listAccounts(admin, filter);
  const now = new Date();
  return (
    <>
      <PageBar title="Akun" subtitle={`${total} akun`} toolbar={<Link className="btn pri" href="/admin/akun/undang"><UserPlus className="i" />Undang orang</Link>} />
      <AccountTable rows={rows.map((row) => accountRow(row, now))} query={query} page={filter.page} size={filter.perPage} total={total} />
    </>
  );
}
