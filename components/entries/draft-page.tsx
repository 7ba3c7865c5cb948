import { ArticlePage } from "@/components/articles/public/article-page";
import { kindPaths } from "@/lib/articles/kinds";
import type { PublishedArticle } from "@/lib/articles/published";
import type { ArticleDraft } from "@/lib/articles/queries";
import { city } from "@/lib/city";
import { OneEntry } from "./room-page";
import { roomAt } from "./rooms";

type Draft = Pick<ArticleDraft, "kind" | "slug" | "title" | "summary" | "body" | "fields" | "cover" | "coverAlt" | "coverCaption" | "authorName" | "authorTitle" | "publishedAt" | "updatedAt"> & Pick<PublishedArticle, "files">;

/** A draft on the page of its kind, as citizens would read it. `body` has the sizes of its pictures. */
export function DraftPage({ draft, agency }: { draft: Draft; agency: { slug: string; name: string } }) {
  const path = kindPaths[draft.kind];
  const url = city.siteUrl(agency.slug, `/${path}/${draft.slug}`);
  const room = roomAt(path);
  const { kind, slug, summary, body, fields, coverCaption, authorName, authorTitle } = draft;
  const title = draft.title || "Tanpa judul";
  const cover = draft.cover && { ...draft.cover, alt: draft.coverAlt };
  const publishedAt = draft.publishedAt ?? draft.updatedAt;
  if (room) return <OneEntry room={room} url={url} entry={{ kind, slug, title, summary, body, fields, files: draft.files, cover, coverCaption, authorName, authorTitle, publishedAt, changedAt: draft.updatedAt }} />;
  return (
    <ArticlePage related={[]} article={{
      href: url, url, kind, title, summary, caption: coverCaption, picture: cover, publishedAt, changedAt: null, body, authorName, authorTitle, agencyName: agency.name,
    }} />
  );
}
