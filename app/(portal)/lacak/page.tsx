import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { FollowForm } from "@/components/cases/public/follow";
import { ticketView } from "@/components/cases/public/present";
import { TicketPage } from "@/components/cases/public/ticket-page";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { Crumbs } from "@/components/ui/crumbs";
import { clientAddress } from "@/lib/accounts/client-address";
import { followerKey } from "@/lib/access/doors/open";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { followConversation } from "@/lib/cases/follow";
import { actOnCaseAction, openConversationAction } from "@/lib/cases/follow-actions";
import { followInTurn } from "@/lib/cases/follow-in-turn";
import { openPass, readPass, WRITE_SECONDS } from "@/lib/cases/follow-words";
import { readTicket } from "@/lib/cases/ticket";
import { unsentAct } from "@/lib/cases/web/unsent";
import { cachedLimits } from "@/lib/clocks/cached";
import { cachedHolidays } from "@/lib/tenants/holidays";
import { portalMeta } from "@/lib/portal-meta";
import { fromQuery } from "@/lib/forms/query";

/** One citizen's own page: made for each request, never kept. */
export const instant = false;
export const generateMetadata = (): Metadata => ({
  ...portalMeta({ path: "/lacak", title: "Ikuti laporan", description: "Lihat sampai di mana laporan Anda dengan nomor tiket dari SMS balasan." }),
  // Not "no-referrer": browsers then post the form with `Origin: null`, which the server refuses.
  referrer: "same-origin",
});

const problems: Record<string, string> = {
  wrong: "Angka itu tidak cocok dengan nomor atau kode laporan ini. Periksa lagi.",
  giliran: "Dari jaringan Anda banyak nomor tiket yang salah dicoba, jadi pencarian bergiliran. Halaman ini mencoba lagi sendiri dalam beberapa detik.",
  "too-many": "Sudah terlalu banyak percobaan untuk laporan ini. Coba lagi sesudah 15 menit.",
};

export default async function FollowPage({ searchParams }: PageProps<"/lacak">) {
  const [query, alerts, limits, said] = [await searchParams, await cachedCityAlerts(), await cachedLimits(), await unsentAct.said()];
  const typed = fromQuery(query, "tiket", 40);
  const ticket = readTicket(typed);
  const found = ticket ? await followInTurn(followerKey(ticket), clientAddress((await headers()).get("x-forwarded-for"))) : null;
  if (found === "later" || !found) return <PortalFrame city={cityView()} current="lacak" alerts={alerts}>{found && !said ? <meta httpEquiv="refresh" content="8" /> : null}<FollowForm city={cityView()} limits={limits} ticket={typed} problem={found ? problems.giliran : problemOf(typed, ticket)} unsent={said ?? undefined} /></PortalFrame>;
  const lastFour = readPass(found.ticket, (await cookies()).get("laporan")?.value);
  const words = lastFour ? await followConversation(followerKey(found.ticket), lastFour) : null;
  const unsent = said?.ticket === found.ticket ? said : undefined;
  const view = ticketView(found, words, { now: new Date(), holidays: new Set(await cachedHolidays()), limits });
  return (
    <PortalFrame city={cityView()} current="lacak" alerts={alerts}>
      <div className="wrap"><Crumbs trail={[{ href: "/", label: cityView().name }, { href: "/lacak", label: "Ikuti laporan" }]} /></div>
      <TicketPage city={cityView()} view={view} reveal={openConversationAction} problem={problems[unsent?.why ?? fromQuery(query, "akhir")]} told={fromQuery(query, "hasil", 20)} status={found.status} unsent={unsent}
        acts={lastFour && words ? { ...found, proof: openPass(found.ticket, lastFour, new Date(), WRITE_SECONDS), name: randomUUID(), action: actOnCaseAction } : undefined} />
    </PortalFrame>
  );
}

function problemOf(typed: string, ticket: string | null): string | undefined {
  return !typed ? undefined : ticket ? "Tidak ada laporan dengan nomor tiket ini. Periksa lagi kedelapan angkanya di SMS balasan."
    : "Ini bukan nomor tiket. Nomor tiket terdiri atas delapan angka; periksa lagi di SMS balasan.";
}
