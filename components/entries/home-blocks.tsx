import { SectionHead } from "@/components/ui/section-head";
import type { Entry } from "@/lib/articles/by-kind";
import { readService } from "@/lib/services/fields";
import { EventList } from "./events";

/** An agency's services as the column of its home shows them: each with what decides whether to come. */
export const serviceLinks = (entries: Entry[]) => entries.slice(0, 5).map(({ slug, title, summary, fields }) => {
  const { cost, time } = readService(fields);
  return { title, note: [cost, time].filter(Boolean).join(", ") || summary, icon: "file-text", href: `/layanan/${slug}` };
});

/** Announcements whose time on top hasn't ended. */
export function TopAnnouncements({ entries }: { entries: Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <div className="top-notes" role="region" aria-label="Pengumuman penting">
      {entries.map(({ slug, title }) => <a key={slug} href={`/berita/${slug}`}><b>{title}</b></a>)}
    </div>
  );
}

/** What is coming, where something is. */
export function UpcomingEvents({ entries }: { entries: Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <section className="sec">
      <SectionHead title="Acara yang akan datang" more={{ href: "/agenda", label: "Semua acara" }} />
      <EventList entries={entries} />
    </section>
  );
}
