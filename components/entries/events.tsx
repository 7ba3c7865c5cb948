import { Icon } from "@/components/ui/icon";
import { DateStack, When } from "@/components/ui/when";
import type { Entry } from "@/lib/articles/by-kind";
import type { PublishedArticle } from "@/lib/articles/published";
import { momentOf, readEvent } from "@/lib/events/fields";
import { EntryPage, fact } from "./entry-page";

/** What comes, soonest first: day, name, hour and place. */
export function EventList({ entries, base = "" }: { entries: (Entry & { agency?: { name: string }; href?: string })[]; base?: string }) {
  return (
    <ul className="rows events">
      {entries.map((entry) => {
        const { startsAt, place, cancelled } = readEvent(entry.fields);
        const starts = momentOf(startsAt);
        return (
          <li key={entry.href ?? entry.slug}><a href={entry.href ?? `${base}/agenda/${entry.slug}`}>
            {starts ? <DateStack at={starts} /> : <span />}
            <span>
              <b>{entry.title}</b>
              <small>{starts ? <When at={starts} show="clock" /> : null}{place ? `, ${place}` : ""}{entry.agency ? ` · ${entry.agency.name}` : ""}</small>
              {cancelled ? <Cancelled /> : null}
            </span>
          </a></li>
        );
      })}
    </ul>
  );
}

const Cancelled = () => <span className="state late">Dibatalkan</span>;

export function EventPage({ entry, url, draft = false }: { entry: PublishedArticle; url: string; /** Its calendar file is there once it is published. */ draft?: boolean }) {
  const fields = readEvent(entry.fields);
  const [starts, ends] = [momentOf(fields.startsAt), momentOf(fields.endsAt)];
  const facts = [
    { label: "Mulai", value: starts ? <When at={starts} show="weekday" /> : null, note: starts ? <When at={starts} show="clock" /> : null },
    { label: "Selesai", value: ends ? <When at={ends} show="moment" /> : null },
    { ...fact("Tempat", fields.place), note: fields.address || null },
    fact("Untuk siapa", fields.audience), fact("Biaya", fields.cost), fact("Narahubung", fields.contact),
  ];
  return (
    <EntryPage entry={entry} url={url} facts={facts} chip={fields.cancelled ? <Cancelled /> : null}>
      {fields.signUp ? <section><h2>Cara ikut</h2><p>{fields.signUp}</p></section> : null}
      {fields.cancelled || draft ? null : <p><a className="btn line" href={`/agenda/${entry.slug}/acara.ics`}><Icon name="calendar-clock" />Simpan ke kalender</a></p>}
    </EntryPage>
  );
}
