import type { Entry } from "@/lib/articles/by-kind";
import type { PublishedArticle } from "@/lib/articles/published";
import { readService } from "@/lib/services/fields";
import { Downloads } from "./downloads";
import { EntryPage, fact, Lines } from "./entry-page";

/** Services by name, each with what decides whether to come: cost and time. */
export function ServiceList({ entries }: { entries: (Entry & { agency?: { name: string }; href?: string })[] }) {
  return (
    <ul className="svc-list">
      {entries.map((entry) => {
        const { cost, time } = readService(entry.fields);
        return (
          <li key={entry.href ?? entry.slug}><a href={entry.href ?? `/layanan/${entry.slug}`}>
            <b>{entry.title}</b><span>{entry.summary}</span>
            <small>{[entry.agency?.name, cost && `Biaya: ${cost}`, time && `Lama: ${time}`].filter(Boolean).join(" · ")}</small>
          </a></li>
        );
      })}
    </ul>
  );
}

export function ServicePage({ entry, url }: { entry: PublishedArticle; url: string }) {
  const service = readService(entry.fields);
  const facts = [
    fact("Biaya", service.cost), fact("Lama pengerjaan", service.time), fact("Hasil", service.product), fact("Tempat", service.where),
    fact("Waktu layanan", service.hours), fact("Narahubung", service.contact),
  ];
  return (
    <EntryPage entry={entry} url={url} facts={facts}>
      <Lines title="Syarat" lines={service.requirements} />
      <Lines title="Langkah" lines={service.steps} ordered />
      <Downloads title="Formulir" files={entry.files} />
      <Lines title="Dasar hukum" lines={service.legalBasis} />
      {service.complaint ? <section><h2>Bila ada masalah</h2><p>{service.complaint}</p></section> : null}
    </EntryPage>
  );
}
