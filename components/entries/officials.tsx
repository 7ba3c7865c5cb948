import { Initials } from "@/components/ui/facts";
import { Picture } from "@/components/ui/picture";
import { When } from "@/components/ui/when";
import type { Entry } from "@/lib/articles/by-kind";
import type { PublishedArticle } from "@/lib/articles/published";
import { chartOf, type ChartNode } from "@/lib/officials/chart";
import { readOfficial } from "@/lib/officials/fields";
import { EntryPage, fact, Lines } from "./entry-page";

/** Who is under whom, as nested lists: a chart to the eye, an outline to a screen reader. */
export function OfficialChart({ entries }: { entries: Entry[] }) {
  return <div className="chart"><Level nodes={chartOf(entries, (entry) => readOfficial(entry.fields))} /></div>;
}

function Level({ nodes }: { nodes: ChartNode<Entry>[] }) {
  return (
    <ul>
      {nodes.map(({ official, below }) => (
        <li key={official.slug}>
          <Card entry={official} />
          {below.length > 0 ? <Level nodes={below} /> : null}
        </li>
      ))}
    </ul>
  );
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
