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

/** A page of words: the text is all there is. */
export const WritingPage = ({ entry, url }: { entry: PublishedArticle; url: string }) => <EntryPage entry={entry} url={url} facts={[]} />;
