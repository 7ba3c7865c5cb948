import { Icon } from "@/components/ui/icon";
import { SectionHead } from "@/components/ui/section-head";
import type { Entry } from "@/lib/articles/by-kind";
import type { PublishedArticle } from "@/lib/articles/published";
import { hostIn, readLink, webAddress } from "@/lib/links/fields";
import { EntryPage, fact } from "./entry-page";

/** Other sites: each says whose it is before one goes there. */
export function LinkList({ entries }: { entries: Entry[] }) {
  return (
    <ul className="svc-list">
      {entries.flatMap(({ slug, title, summary, fields }) => {
        const address = webAddress(readLink(fields).address);
        return address ? [<li key={slug}><a href={address} rel="noopener"><b>{title}</b>{summary ? <span>{summary}</span> : null}<small>{hostIn(address)}</small></a></li>] : [];
      })}
    </ul>
  );
}

/** The same on the home page and below the profile, where there are some. */
export function LinksSection({ entries }: { entries: Entry[] }) {
  if (entries.length === 0) return null;
  return <section className="sec"><SectionHead title="Tautan" more={{ href: "/tautan", label: "Semua tautan" }} /><LinkList entries={entries} /></section>;
}

/** A search may lead to a single one. */
export function LinkPage({ entry, url }: { entry: PublishedArticle; url: string }) {
  const address = webAddress(readLink(entry.fields).address);
  return (
    <EntryPage entry={entry} url={url} facts={[fact("Alamat", address ? hostIn(address) : "")]}>
      {address ? <p><a className="btn line" href={address} rel="noopener"><Icon name="arrow-right" />Buka {hostIn(address)}</a></p> : null}
    </EntryPage>
  );
}
