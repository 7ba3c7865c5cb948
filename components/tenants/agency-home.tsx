import { LeadStory, NewsCard } from "@/components/articles/public/stories";
import { ownStory } from "@/components/articles/public/present";
import { AnswersSection } from "@/components/cases/public/question-answer";
import { cityView } from "@/components/layout/citizen/city-view";
import { TopServices, Who } from "@/components/tenants/agency-front";
import { agencyView, caseTally, exampleOf, pulseWords } from "@/components/tenants/present";
import { WritePanel } from "@/components/tenants/write-panel";
import { Empty } from "@/components/ui/notice";
import { SectionHead } from "@/components/ui/section-head";
import type { siteNews } from "@/lib/articles/cached";
import type { CaseFigures } from "@/lib/tenants/figures";
import type { PublicTenant } from "@/lib/tenants/queries";

/** Who we are, what people need most, the newest story, how to write, and how questions were answered. */
export function AgencyHome({ tenant, news, figures }: { tenant: PublicTenant; news: Awaited<ReturnType<typeof siteNews>>; figures: CaseFigures }) {
  const [city, agency] = [cityView(), agencyView(tenant)];
  const [lead, ...more] = news.items.slice(0, 5).map(ownStory);
  const pulse = pulseWords(news.items.map((item) => item.publishedAt), figures, new Date());
  const services = agency.topServices;
  return (
    <div className="wrap">
      <Who agency={agency} pulse={pulse} />
      <div className={services.length > 0 ? "front" : "front quiet-front"}>
        {services.length > 0 ? <TopServices services={services} /> : null}
        {lead ? <LeadStory story={lead} /> : <Empty title="Belum ada berita.">Pertanyaan Anda tetap dijawab: tulis lewat SMS.</Empty>}
        <div className="col-write"><WritePanel city={city} code={agency.smsCode} example={exampleOf(agency)} how="/sms" /></div>
      </div>
      {more.length > 0 ? (
        <section className="sec">
          <SectionHead title="Kabar lain" more={{ href: "/berita", label: `Semua ${news.total} berita` }} />
          <div className="four">{more.map((story) => <NewsCard key={story.href} story={story} />)}</div>
        </section>
      ) : null}
      <AnswersSection counts={caseTally(figures)} answers={[]} />
    </div>
  );
}
