import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { TemplateButton } from "@/components/articles/editor/template-button";
import { BeginButton } from "@/components/articles/rooms/begin-button";
import { Home } from "@/components/dashboard/home";
import { NoRole } from "@/components/dashboard/no-role";
import { PageBar } from "@/components/dashboard/page-bar";
import { chartOf, helloOf, mentionsOf, ownSiteOf, stepsOf, talliesOf, workOf } from "@/components/dashboard/present-home";
import { siteWorkOf, startOf } from "@/components/dashboard/present-site-work";
import { operatorKey } from "@/lib/access/doors/person";
import { requirePerson } from "@/lib/access/doors/session";
import { homeOf } from "@/lib/accounts/places";
import { listSiteWork } from "@/lib/articles/site-work";
import { countersOf } from "@/lib/cases/counters";
import { listWork, readOwnSite } from "@/lib/cases/home";
import { weeklyCases } from "@/lib/cases/queries";
import { exactTime } from "@/lib/cases/when";
import { city } from "@/lib/city";
import { cachedHolidays } from "@/lib/tenants/holidays";

export const instant = false;
export const metadata: Metadata = { title: "Beranda" };

export default async function HomePage() {
  const person = await requirePerson();
  const operator = operatorKey(person);
  const counters = await countersOf(person);
  if (!operator || !counters) return homeOf(person) === "/dasbor" ? <NoRole /> : redirect(homeOf(person));
  const at = { now: new Date(), holidays: new Set(await cachedHolidays()) };
  const [work, weeks, site, siteWork] = await Promise.all([listWork(operator), weeklyCases(operator), readOwnSite(operator), listSiteWork(operator, at.now)]);
  return (
    <>
      <PageBar title={`Selamat datang, ${person.name.split(" ")[0] ?? ""}`} subtitle={exactTime(at.now).replace(/, \d\d\.\d\d WIB$/, "")} toolbar={<><TemplateButton /><BeginButton kind="news" words="Berita baru" /></>} />
      <Home
        hello={helloOf(counters)} tallies={talliesOf(counters, site.oldestUnread, at.now)} work={[...mentionsOf(site.mentions, at.now), ...workOf(work, at), ...siteWorkOf(siteWork, at.now)]} chart={chartOf(weeks)}
        site={ownSiteOf(site, counters, city.siteUrl(site.slug), at.now)} steps={stepsOf(site)} start={startOf({ ...site, milestones: site.milestones ?? [] })}
      />
    </>
  );
}
