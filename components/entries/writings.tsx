import { CardPicture } from "@/components/ui/picture";
import type { Entry } from "@/lib/articles/by-kind";
import type { PublishedArticle } from "@/lib/articles/published";
import { EntryPage } from "./entry-page";

/** Pages about the agency: duties, vision, history. */
export function ProfileList({ entries }: { entries: Entry[] }) {
  return (
    <ul className="svc-list">
      {entries.map((entry) => <li key={entry.slug}><a href={`/profil/${entry.slug}`}><b>{entry.title}</b><span>{entry.summary}</span></a></li>)}
    </ul>
  );
}

export function AlbumList({ entries }: { entries: Entry[] }) {
  return (
    <div className="four">
      {entries.map((entry) => (
        <article className="card" key={entry.slug}>
          <CardPicture picture={entry.cover} sizes="(max-width: 560px) 104px, 300px" />
          <div><h3><a href={`/galeri/${entry.slug}`}>{entry.title}</a></h3><p className="meta">{entry.summary}</p></div>
        </article>
      ))}
    </div>
  );
}

/** A page of words, or of pictures: the text is all there is. */
export const WritingPage = ({ entry, url }: { entry: PublishedArticle; url: string }) => <EntryPage entry={entry} url={url} facts={[]} />;
