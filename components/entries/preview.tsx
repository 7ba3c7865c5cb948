import { ArticlePage } from "@/components/articles/public/article-page";
import { kindPaths, newsKinds } from "@/lib/articles/kinds";
import type { PreviewedDraft } from "@/lib/articles/previewed";
import { OneEntry } from "./room-page";
import { roomAt } from "./rooms";

/** A draft of any kind as its page would show it. */
export function EntryPreview({ draft, url, agency }: { draft: PreviewedDraft; url: string; agency: string }) {
  const title = draft.title.trim() || "Tanpa judul";
  const room = newsKinds.some((kind) => kind === draft.kind) ? null : roomAt(kindPaths[draft.kind]);
  if (room) return <div className="is-preview"><OneEntry room={room} entry={{ ...draft, title }} url={url} draft /></div>;
  const { kind, summary, coverCaption: caption, cover: picture, changedAt: publishedAt, body, authorName, authorTitle } = draft;
  return <ArticlePage related={[]} article={{ draft: true, href: url, url, kind, title, summary, caption, picture, publishedAt, changedAt: null, body, authorName, authorTitle, agencyName: agency }} />;
}
