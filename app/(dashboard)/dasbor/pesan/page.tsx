import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordButton } from "@/components/cases/on-behalf/record-button";
import { PageBar } from "@/components/dashboard/page-bar";
import { InboxList } from "@/components/inbox/inbox-list";
import { type InboxQuery, readAfter, readFilter } from "@/components/inbox/filter";
import { MailFrame, NothingOpen } from "@/components/inbox/mail-frame";
import { ManageTemplatesButton } from "@/components/templates/manage-button";
import { caseWorkerKey } from "@/lib/access/doors/person";
import { requirePerson } from "@/lib/access/doors/session";
import { sayCount } from "@/lib/cases/count-words";
import { countersOf } from "@/lib/cases/counters";
import { listFilters } from "@/lib/cases/filters/queries";
import { countMentions } from "@/lib/cases/mentions/queries";
import { listCases, PER_PAGE } from "@/lib/cases/queries";
import { cachedShortNames } from "@/lib/tenants/cached";
import { cachedHolidays } from "@/lib/tenants/holidays";

export const instant = false;
export const metadata: Metadata = { title: "Pesan" };

export default async function InboxPage({ searchParams }: { searchParams: Promise<InboxQuery> }) {
  const person = await requirePerson();
  const key = caseWorkerKey(person);
  const counters = await countersOf(person);
  if (!key || !counters) notFound();
  const query = await searchParams;
  const at = { now: new Date(), holidays: new Set(await cachedHolidays()) };
  const [rows, saved, mentions] = await Promise.all([listCases(key, readFilter(query), readAfter(query)), listFilters(key), countMentions(key)]);
  return (
    <>
      <PageBar title={key.kind === "desk" ? "Semua pesan" : "Pesan"} subtitle={`${sayCount(counters.open)} terbuka, ${sayCount(counters.unread)} belum dibaca`} toolbar={<><a className="btn quiet no-phone" href="/dasbor/pesan/ekspor" title="Laporan 31 hari terakhir, untuk dimasukkan ke SP4N-LAPOR">CSV untuk LAPOR</a><ManageTemplatesButton /><RecordButton /></>} />
      <MailFrame
        open={false} conversation={<NothingOpen choices={rows.length > 0} />}
        list={<InboxList rows={rows} saved={saved} mentions={key.kind === "operator" ? mentions : undefined} pageSize={PER_PAGE} query={query} counters={counters} at={at} agencies={key.kind === "desk" ? await cachedShortNames() : undefined} />}
      />
    </>
  );
}
