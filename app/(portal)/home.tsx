import { cacheLife } from "next/cache";
import { cityStory } from "@/components/articles/public/present";
import { NewsDates, NewsRows } from "@/components/articles/public/stories";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { Hero, KindBoxes, WeekNumbers, WriteDesk } from "@/components/tenants/portal-home";
import { kindBoxes, weekNumbers } from "@/components/tenants/present";
import { SectionHead } from "@/components/ui/section-head";
import { portalNews } from "@/lib/articles/cached";
import { cachedTenants, cachedWeekFigures } from "@/lib/tenants/cached";

const often = ["akta kelahiran", "sampah", "lampu jalan", "izin usaha"].map((label) => ({ label, href: `/instansi?q=${encodeURIComponent(label)}` }));
const WEEK = 7 * 86_400_000;

/** The whole page as it is kept; its tags are those of what it reads. */
export async function PortalHome() {
  "use cache";
  cacheLife({ stale: 60, revalidate: 60, expire: 31_536_000 });
  const [agencies, news, figures] = await Promise.all([cachedTenants(), portalNews(1, 24), cachedWeekFigures()]);
  const now = new Date();
  const newest = news.items[0];
  const { rows, dates } = columns(news.items.map(cityStory));
  return (
    <PortalFrame city={cityView()} search={false} updated={newest ? { at: newest.publishedAt, by: newest.agency.name } : null}>
      <Hero city={cityView()} often={often} />
      <div className="wrap">
        <WriteDesk city={cityView()} />
        <WeekNumbers span={spanOf(new Date(now.getTime() - WEEK), now)} numbers={weekNumbers(figures, agencies)} />
        {rows.length > 0 ? (
          <section className="sec latest">
            <div><SectionHead title="Kabar terbaru" more={{ href: "/berita", label: "Dari semua instansi" }} /><NewsRows stories={rows} /></div>
            {dates.list.length > 0 ? <div><SectionHead title={dates.title} /><NewsDates stories={dates.list} /></div> : null}
          </section>
        ) : null}
        <KindBoxes total={agencies.length} boxes={kindBoxes(agencies)} />
      </div>
    </PortalFrame>
  );
}

/** `18–25 November` */
function spanOf(from: Date, to: Date): string {
  return new Intl.DateTimeFormat("id-ID", { timeZone: "Asia/Jakarta", day: "numeric", month: "long" }).formatRange(from, to);
}

/** Four with pictures, and beside them the announcements; where there are too few of those, what follows. */
function columns<Story extends { kind: string }>(stories: Story[]) {
  const rows = stories.slice(0, 4);
  const rest = stories.slice(4);
  const announced = rest.filter(({ kind }) => kind === "announcement");
  return { rows, dates: announced.length >= 3 ? { title: "Pengumuman", list: announced.slice(0, 6) } : { title: "Sebelumnya", list: rest.slice(0, 6) } };
}
