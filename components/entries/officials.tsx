import { Initials } from "@/components/ui/facts";
import { Picture } from "@/components/ui/picture";
import { When } from "@/components/ui/when";
import type { Entry } from "@/lib/articles/by-kind";
import type { PublishedArticle } from "@/lib/articles/published";
import { chartOf, type ChartNode, type Seat, seatsOf } from "@/lib/officials/chart";
import { readOfficial } from "@/lib/officials/fields";
import { EntryPage, fact, Lines } from "./entry-page";

/** Who is under whom, as nested lists: a chart to the eye, an outline to a screen reader. */
export function OfficialChart({ entries, ended = [] }: { entries: Entry[]; ended?: Entry[] }) {
  return <div className="chart"><Level nodes={chartOf(seatsOf(entries, ended, fieldsOf), ({ holder }) => fieldsOf(holder))} /></div>;
}

const fieldsOf = (entry: Entry) => readOfficial(entry.fields);

function Level({ nodes }: { nodes: ChartNode<Seat<Entry>>[] }) {
  return (
    <ul>
      {nodes.map(({ official, below }) => (
        <li key={official.holder.slug}>
          {official.vacant ? <VacantSeat entry={official.holder} /> : <Card entry={official.holder} />}
          {below.length > 0 ? <Level nodes={below} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** Said in the open: who asks for this post must know that nobody holds it. */
function VacantSeat({ entry }: { entry: Entry }) {
  const { post, endsOn } = fieldsOf(entry);
  return <p className="post vacant"><span className="ini" aria-hidden="true" /><span><b>Kosong</b><small>{post}{endsOn ? <>, sejak <Day text={endsOn} /></> : null}</small></span></p>;
}

function Card({ entry }: { entry: Entry }) {
  return (
    <a className="post" href={`/pejabat/${entry.slug}`}>
      {entry.cover ? <Picture picture={entry.cover} sizes="56px" decorative /> : <Initials name={entry.title} />}
      <span><b>{entry.title}</b><small>{readOfficial(entry.fields).post}</small></span>
    </a>
  );
}

export function OfficialPage({ entry, url }: { entry: PublishedArticle; url: string }) {
  const fields = readOfficial(entry.fields);
  const facts = [
    fact("Jabatan", fields.post), fact("Di bawah", fields.above),
    { label: "Mulai menjabat", value: fields.startsOn ? <Day text={fields.startsOn} /> : null },
    { label: "Sampai", value: fields.endsOn ? <Day text={fields.endsOn} /> : null },
    fact("Kontak kantor", fields.contact),
  ];
  return <EntryPage entry={entry} url={url} facts={facts} portrait><Lines title="Tugas" lines={fields.duties} /></EntryPage>;
}

const Day = ({ text }: { text: string }) => <When at={new Date(`${text}T12:00:00+07:00`)} show="day" />;
