import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBar } from "@/components/dashboard/page-bar";
import { LinkedSection } from "@/components/inbox/linked-section";
import { Facts } from "@/components/inbox/facts";
import { type InboxQuery, queryOf, readAfter, readFilter } from "@/components/inbox/filter";
import { InboxList } from "@/components/inbox/inbox-list";
import { LaporSection } from "@/components/inbox/lapor-section";
import { MailFrame } from "@/components/inbox/mail-frame";
import { OpenCaseTalk } from "@/components/inbox/open-case";
import { PointSection } from "@/components/inbox/point-section";
import { openCaseOf } from "@/components/inbox/present-case";
import { ManageTemplatesButton } from "@/components/templates/manage-button";
import { caseWorkerKey } from "@/lib/access/doors/person";
import { requirePerson } from "@/lib/access/doors/session";
import { laporNumberAction, revealNumberAction } from "@/lib/cases/actions";
import { besideCase } from "@/lib/cases/beside";
import { sayCount } from "@/lib/cases/count-words";
import { countersOf } from "@/lib/cases/counters";
import { answeringWords } from "@/lib/cases/find-words";
import { unlinkAction } from "@/lib/cases/regroup-actions";
import { findCase, listCases, PER_PAGE, readMessages } from "@/lib/cases/queries";
import { city } from "@/lib/city";
import { cachedShortNames, cachedTenants } from "@/lib/tenants/cached";
import { cachedHolidays } from "@/lib/tenants/holidays";

export const instant = false;
/** Says nothing of the case: a stranger's page has the same title. */
export const metadata: Metadata = { title: "Pesan" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<InboxQuery> };

export default async function CasePage({ params, searchParams }: Props) {
  const person = await requirePerson();
  const key = caseWorkerKey(person);
  const counters = await countersOf(person);
  const { id } = await params;
  if (!key || !counters || !/^\d{1,15}$/.test(id)) notFound();
  const query = await searchParams;
  const filter = readFilter(query);
  const [found, messages, { photos, links, colleagues, mentioned, mentions, filters }, rows, hits] = await Promise.all([findCase(key, Number(id)), readMessages(key, Number(id)), besideCase(key, Number(id)), listCases(key, filter, readAfter(query)), filter.question ? answeringWords(key, Number(id), filter.question) : undefined]);
  if (!found) notFound();
  const at = { now: new Date(), holidays: new Set(await cachedHolidays()) };
  const mine = key.kind === "operator";
  const open = openCaseOf(found, messages, at, mine, photos, hits);
  const people = mine ? { me: String(key.accountId), colleagues: colleagues.map(({ id: account, name }) => ({ value: String(account), label: account === key.accountId ? `${name} (Anda)` : name })) } : undefined;
  const agencies = (await cachedTenants()).map((tenant) => ({ value: tenant.slug, label: tenant.name, hint: tenant.parent?.name ?? tenant.slug }));
  return (
    <>
      <PageBar title={mine ? "Pesan" : "Semua pesan"} subtitle={`${sayCount(counters.open)} terbuka, ${sayCount(counters.unread)} belum dibaca`} toolbar={<ManageTemplatesButton />} />
      <MailFrame
        open list={<InboxList rows={rows} saved={filters} mentions={mine ? mentions : undefined} pageSize={PER_PAGE} query={query} counters={counters} at={at} openId={open.id} agencies={mine ? undefined : await cachedShortNames()} />}
        conversation={<OpenCaseTalk found={found} messages={messages} open={open} agencies={agencies} listHref={`/dasbor/pesan${queryOf(query)}`} mine={mine} people={people} mentioned={mentioned} nameable={colleagues.filter((one) => one.id !== key.accountId)} />}
        facts={<Facts caseId={open.id} facts={open.facts} reveal={revealNumberAction}><PointSection latitude={found.one.latitude} longitude={found.one.longitude} map={city.map()} /><LinkedSection caseId={open.id} links={links} unlink={unlinkAction} /><LaporSection caseId={open.id} number={found.one.laporNumber ?? ""} action={laporNumberAction} /></Facts>}
      />
    </>
  );
}
