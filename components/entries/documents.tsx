import { Note } from "@/components/ui/notice";
import { SectionHead } from "@/components/ui/section-head";
import { When } from "@/components/ui/when";
import type { Entry } from "@/lib/articles/by-kind";
import type { PublishedArticle } from "@/lib/articles/published";
import { documentClasses, readDocument } from "@/lib/documents/fields";
import { Downloads } from "./downloads";
import { EntryPage, fact } from "./entry-page";

/** Documents under the four classes of the law; a class without any is named too, so that nothing looks hidden. */
export function DocumentList({ entries }: { entries: Entry[] }) {
  return (
    <>
      {documentClasses.map(({ value, label, note }) => {
        const own = entries.filter((entry) => entry.shownFacet === value);
        return (
          <section className="sec" key={value} id={value}>
            <SectionHead title={label} note={`${own.length}`} />
            <p className="soft">{note}.</p>
            {own.length > 0 ? <DocumentRows entries={own} /> : <p className="meta">Belum ada dokumen di golongan ini.</p>}
          </section>
        );
      })}
    </>
  );
}

function DocumentRows({ entries }: { entries: Entry[] }) {
  return (
    <ul className="svc-list">
      {entries.map((entry) => {
        const { number, holder } = readDocument(entry.fields);
        return (
          <li key={entry.slug}><a href={`/dokumen/${entry.slug}`}>
            <b>{entry.title}</b><span>{entry.summary}</span>
            <small>{[number, holder].filter(Boolean).join(" · ")}{number || holder ? " · " : ""}<When at={entry.shownFrom ?? entry.publishedAt} show="day" /></small>
          </a></li>
        );
      })}
    </ul>
  );
}

export function DocumentPage({ entry, url }: { entry: PublishedArticle; url: string }) {
  const fields = readDocument(entry.fields);
  const group = documentClasses.find(({ value }) => value === fields.class);
  const facts = [
    { ...fact("Golongan", group?.label ?? ""), note: group?.note },
    fact("Nomor", fields.number), { label: "Tanggal dokumen", value: fields.issuedOn ? <When at={new Date(`${fields.issuedOn}T12:00:00+07:00`)} show="day" /> : null },
    fact("Unit yang menguasai", fields.holder), fact(fields.class === "dikecualikan" ? "Dikecualikan sampai" : "Masa simpan", fields.kept),
  ];
  return (
    <EntryPage entry={entry} url={url} facts={facts}>
      <Downloads title="Unduh" files={entry.files} />
      {fields.class === "dikecualikan" ? (
        <>
          <Note>Dokumen ini tidak dibuka untuk umum. Anda boleh mengajukan keberatan kepada atasan PPID (Pasal 35 UU 14/2008).</Note>
          <section><h2>Alasan dikecualikan</h2><p>{fields.reason}</p></section>
          <section><h2>Uji konsekuensi</h2><p>{fields.consequences}</p></section>
        </>
      ) : null}
    </EntryPage>
  );
}
