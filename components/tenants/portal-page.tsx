import { cityStory } from "@/components/articles/public/present";
import { NewsDates, NewsRows } from "@/components/articles/public/stories";
import { atItsAgency } from "@/components/entries/city-rooms";
import { EventList } from "@/components/entries/events";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { Hero, KindBoxes, WeekNumbers, WriteDesk } from "@/components/tenants/portal-home";
import { kindBoxes, weekNumbers } from "@/components/tenants/present";
import { JsonLd } from "@/components/ui/json-ld";
import { SectionHead } from "@/components/ui/section-head";
import type { AlertView } from "@/lib/alerts/words";
import type { CityEntry } from "@/lib/articles/by-kind";
import type { portalNews } from "@/lib/articles/cached";
import { portalThing } from "@/lib/found/structured";
import type { CaseFigures } from "@/lib/tenants/figures";
import type { TenantRow } from "@/lib/tenants/queries";

const often = ["akta kelahiran", "sampah", "lampu jalan", "izin usaha"].map((label) => ({ label, href: `/cari?q=${encodeURIComponent(label)}` }));
/** Back to the first of seven days, today among them. */
const SIX_DAYS = 6 * 86_400_000;

type Props = { agencies: TenantRow[]; news: Awaited<ReturnType<typeof portalNews>>; figures: CaseFigures; alerts: AlertView[]; events: CityEntry[]; now: Date };

/** Home of the portal: search, how to write, the week in numbers, the newest of all, the agencies by kind. */
export function PortalHome({ agencies, news, figures, alerts, events, now }: Props) {
  const newest = news.items[0];
  const { rows, dates } = columns(news.items.map(cityStory));
  return (
    <PortalFrame city={cityView()} search={false} alerts={alerts} updated={newest ? { at: newest.publishedAt, by: newest.agency.name } : null}>
      <JsonLd things={[portalThing()]} />
      <Hero city={cityView()} often={often} />
      <div className="wrap">
        <WriteDesk city={cityView()} />
        <WeekNumbers since={dayAndMonth.format(new Date(now.getTime() - SIX_DAYS))} numbers={weekNumbers(figures, agencies)} />
        {rows.length > 0 ? (
          <section className="sec latest">
            <div><SectionHead title="Kabar terbaru" more={{ href: "/berita", label: "Dari semua instansi" }} /><NewsRows stories={rows} /></div>
            {dates.list.length > 0 ? <div><SectionHead title={dates.title} /><NewsDates stories={dates.list} /></div> : null}
          </section>
        ) : null}
        {events.length > 0 ? <section className="sec"><SectionHead title="Acara yang akan datang" more={{ href: "/agenda", label: "Semua acara" }} /><EventList entries={events.map(atItsAgency("agenda"))} /></section> : null}
        <KindBoxes total={agencies.length} boxes={kindBoxes(agencies)} />
      </div>
    </PortalFrame>
  );
}

/** `18 November` */
const dayAndMonth = new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", day: "numeric", month: "long" });

/** Four with pictures, and beside them the announcements; where there are too few of those, what follows. */
function columns<Story extends { kind: string }>(stories: Story[]) {
  const rows = stories.slice(0, 4);
  const rest = stories.slice(4);
  const announced = rest.filter(({ kind }) => kind === "announcement");
  return { rows, dates: announced.length >= 3 ? { title: "Pengumuman", list: announced.slice(0, 6) } : { title: "Sebelumnya", list: rest.slice(0, 6) } };
}
