import { ownStory } from "@/components/articles/public/present";
import { LeadStory, NewsCard, NewsDates } from "@/components/articles/public/stories";
import type { StoryView } from "@/components/articles/public/view";
import { CountsSection } from "@/components/cases/public/counts";
import { serviceLinks, TopAnnouncements, UpcomingEvents } from "@/components/entries/home-blocks";
import { LinksSection } from "@/components/entries/links";
import { cityView } from "@/components/layout/citizen/city-view";
import { SilentNote, TopServices, Who } from "@/components/tenants/agency-front";
import { Below } from "@/components/tenants/below";
import { NamesakeNote } from "@/components/tenants/namesake";
import { agencyView, besideTop, caseTally, exampleOf, namesakeOf, ownRows, pulseWords } from "@/components/tenants/present";
import { WritePanel } from "@/components/tenants/write-panel";
import { Empty } from "@/components/ui/notice";
import { Picture } from "@/components/ui/picture";
import { SectionHead } from "@/components/ui/section-head";
import type { HomeBlocks, siteNews } from "@/lib/articles/cached";
import type { Limits } from "@/lib/cases/limits";
import { shows } from "@/lib/identity/look";
import type { CaseFigures } from "@/lib/tenants/figures";
import type { PublicTenant, RelatedTenants } from "@/lib/tenants/queries";

type Props = { limits: Limits; tenant: PublicTenant; news: Awaited<ReturnType<typeof siteNews>>; figures: CaseFigures; related: RelatedTenants; blocks: HomeBlocks };

const ALL_SERVICES = { href: "/layanan", label: "Semua layanan" };
const ASK = { href: "/sms", label: "Tanya lewat SMS" };

/** Who we are, what people need most, the newest story, how to write, and how many reports were answered. */
export function AgencyHome({ limits, tenant, news, figures, related, blocks }: Props) {
  const [city, agency] = [cityView(), agencyView(tenant)];
  const top = shows(tenant.look, "pengumuman") ? blocks.top : [];
  const [lead, ...more] = besideTop(news.items, top).slice(0, 5).map(ownStory);
  const pulse = pulseWords(news, figures, new Date());
  const own = serviceLinks(blocks.services);
  const services = !shows(tenant.look, "layanan") ? [] : own.length > 0 ? own : agency.topServices;
  return (
    <div className="wrap">
      {tenant.look.header ? <div className="header-band"><Picture picture={tenant.look.header} sizes="(max-width: 1240px) 100vw, 1200px" first /></div> : null}
      <Who agency={agency} pulse={pulse} />
      {agency.state === "dead" ? <SilentNote agency={agency} /> : null}
      <TopAnnouncements entries={top} />
      <div className={services.length > 0 ? "front" : "front quiet-front"}>
        {services.length > 0 ? <TopServices services={services} more={own.length > 0 ? ALL_SERVICES : ASK} /> : null}
        {lead ? <LeadStory story={lead} /> : <Empty title="Belum ada berita.">Pertanyaan Anda tetap dijawab: tulis lewat SMS.</Empty>}
        <div className="col-write"><WritePanel city={city} limits={limits} code={agency.smsCode} example={exampleOf(agency)} how="/sms" form="/lapor" /></div>
      </div>
      <NamesakeNote city={city} agency={agency} namesake={namesakeOf(related)} />
      {shows(tenant.look, "agenda") ? <UpcomingEvents entries={blocks.ahead} /> : null}
      {more.length > 0 ? <More stories={more} total={news.total} /> : null}
      <LinksSection entries={blocks.links} />
      {shows(tenant.look, "bawahan") ? <Below agency={agency} rows={ownRows(related.children)} /> : null}
      {shows(tenant.look, "angka") ? <CountsSection counts={caseTally(figures)} /> : null}
    </div>
  );
}

/** Cards where they fill a row; else lines, so that no hole stays beside them. */
function More({ stories, total }: { stories: StoryView[]; total: number }) {
  return (
    <section className="sec">
      <SectionHead title="Kabar lain" more={{ href: "/berita", label: `Semua ${total} berita` }} />
      {stories.length > 3 ? <div className="four">{stories.map((story) => <NewsCard key={story.href} story={story} />)}</div> : <NewsDates stories={stories} />}
    </section>
  );
}
