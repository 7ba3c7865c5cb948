import { ScrollText } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AccountPage } from "@/components/admin/account-page";
import { agencyChoices, roleChoices } from "@/components/admin/present";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireAdmin } from "@/lib/access/doors/session";
import { disableAccountAction, enableAccountAction, endSeatAction, grantSeatAction, resetAccountAction } from "@/lib/accounts/admin-actions";
import { accountInput } from "@/lib/accounts/input";
import { findAccount } from "@/lib/accounts/queries";
import { listAgencyNames } from "@/lib/tenants/admin-queries";

export const instant = false;
export const metadata: Metadata = { title: "Akun" };

const actions = { reset: resetAccountAction, disable: disableAccountAction, enable: enableAccountAction, grant: grantSeatAction, end: endSeatAction };

export default async function OneAccountPage({ params }: { params: Promise<{ id: string }> }) {
  const admin = await requireAdmin();
  const { data } = accountInput.safeParse({ account: (await params).id });
  const account = (data && (await findAccount(admin, data.account))) ?? notFound();
  const agencies = agencyChoices(await listAgencyNames(admin));
  return (
    <>
      <PageBar title={account.name} back={{ href: "/admin/akun", label: "Akun" }} subtitle={account.email} toolbar={<Link className="btn" href={`/admin/catatan?pelaku=${encodeURIComponent(account.name)}`}><ScrollText className="i" /><span className="word">Catatan</span></Link>} />
      <AccountPage account={account} now={new Date()} roles={roleChoices} agencies={agencies} own={account.id === admin.accountId} actions={actions} />
    </>
  );
}
