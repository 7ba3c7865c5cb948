import "@/app/styles/dashboard.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Awake } from "@/components/awake/awake";
import { EarlyScript } from "@/components/awake/early-script";
import { DashboardShell } from "@/components/dashboard/dashboard-shell";
import { Live } from "@/components/dashboard/live";
import { shellProps } from "@/components/dashboard/shell-props";
import { jakarta } from "@/components/ui/font";
import { adminKey, deskKey } from "@/lib/access/doors/person";
import { requirePerson } from "@/lib/access/doors/session";
import { chooseAgencyAction, signOutAction } from "@/lib/accounts/actions";
import { cachedWaiting } from "@/lib/broadcasts/cached";
import { countersOf } from "@/lib/cases/counters";
import { city } from "@/lib/city";
import { openAlarms } from "@/lib/gateways/health/queries";
import { cachedTenants } from "@/lib/tenants/cached";

/** Everything here depends on who is signed in: it waits for that, and then the status is true (404 is 404). */
export const instant = false;
export const metadata: Metadata = { title: { default: "Dasbor", template: "%s · Dasbor" }, robots: { index: false } };

export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const person = await requirePerson();
  const now = new Date();
  const key = person.agency ? null : (adminKey(person) ?? deskKey(person));
  const [counters, silent] = await Promise.all([countersOf(person), key ? openAlarms(key) : []]);
  const facts = { fullName: city.fullName(), rootDomain: city.rootDomain(), agencies: (await cachedTenants()).length, waiting: await cachedWaiting() };
  return (
    <html lang="id" className={jakarta.variable}>
      <EarlyScript />
      <body>
        <DashboardShell {...shellProps(person, counters, facts, now, silent)} switchPlace={chooseAgencyAction} signOut={signOutAction}>
          {children}
          {counters && <Live since={now.getTime()} />}
        </DashboardShell>
        <Awake />
      </body>
    </html>
  );
}
