import type { ReactNode } from "react";
import { ArticleBody } from "@/components/articles/public/article-body";
import { ShareList } from "@/components/articles/public/share-list";
import { type Fact, Facts } from "@/components/ui/facts";
import { Picture, type PictureView } from "@/components/ui/picture";
import { When } from "@/components/ui/when";
import { plainText } from "@/lib/articles/body-text";
import { kindWords } from "@/lib/articles/kinds";
import type { PublishedArticle } from "@/lib/articles/published";

type Props = {
  entry: PublishedArticle; url: string; facts: Fact[];
  /** What the kind shows between head and text. */
  children?: ReactNode; /** In place of the text. */ text?: ReactNode; chip?: ReactNode; portrait?: boolean;
};

/** A writing with fields: what it is, its facts beside, its own parts, then the text. */
export function EntryPage({ entry, url, facts, children, text, chip, portrait = false }: Props) {
  return (
    <article className="art entry">
      <header className="art-head">
        <span className="kind">{kindWords[entry.kind]}</span> {chip}
        <h1>{entry.title}</h1>
        {entry.summary ? <p className="standfirst">{entry.summary}</p> : null}
      </header>
      {entry.cover && !portrait ? <Cover picture={entry.cover} caption={entry.coverCaption} /> : null}
      <aside className="art-side" aria-label="Ringkasan">
        {entry.cover && portrait ? <div className="portrait"><Picture picture={entry.cover} sizes="180px" first /></div> : null}
        <Facts facts={facts} /><ShareList url={url} title={entry.title} />
      </aside>
      <div className="prose">
        {children}
        {text ?? (plainText(entry.body) || entry.body.content.some((node) => node.type === "image") ? <ArticleBody body={entry.body} /> : null)}
        <p className="meta">Diperbarui <When at={entry.changedAt} show="day" /></p>
      </div>
    </article>
  );
}

function Cover({ picture, caption }: { picture: PictureView; caption: string }) {
  return (
    <figure className="art-fig">
      <Picture picture={picture} sizes="(max-width: 1100px) 94vw, 960px" first />
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}

/** A list of lines under its heading; nothing when it is empty. */
export function Lines({ title, lines, ordered = false }: { title: string; lines: string[]; ordered?: boolean }) {
  if (lines.length === 0) return null;
  const items = lines.map((line) => <li key={line}>{line}</li>);
  return <section><h2>{title}</h2>{ordered ? <ol>{items}</ol> : <ul>{items}</ul>}</section>;
}

/** A fact only when it was filled in. */
export const fact = (label: string, value: string): Fact => ({ label, value: value.trim() || null });
