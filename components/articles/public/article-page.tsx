import { Picture } from "@/components/ui/picture";
import { When } from "@/components/ui/when";
import { Note } from "@/components/ui/notice";
import { kindWords } from "@/lib/articles/kinds";
import type { RichText } from "@/lib/articles/rich-text";
import { ArticleBody } from "./article-body";
import { ShareList } from "./share-list";
import type { StoryView } from "./view";

export type ArticleView = StoryView & {
  /** Full address, for sharing. */
  url: string;
  body: RichText;
  caption: string;
  authorName: string;
  authorTitle: string | null;
  agencyName: string;
  /** Set when it changed after it was published. */
  changedAt: Date | null;
};

/** One story: head, picture, who and when, text, and what else there is. */
export function ArticlePage({ article, related }: { article: ArticleView; related: StoryView[] }) {
  return (
    <article className="art">
      <header className="art-head">
        <span className="kind">{kindWords[article.kind]}</span>
        <h1>{article.title}</h1>
        <p className="standfirst">{article.summary}</p>
      </header>
      {article.picture ? (
        <figure className="art-fig">
          <Picture picture={article.picture} sizes="(max-width: 1100px) 94vw, 960px" first />
          {article.caption ? <figcaption>{article.caption}</figcaption> : null}
        </figure>
      ) : null}
      <aside className="art-side" aria-label="Tentang tulisan ini"><Byline article={article} /><ShareList url={article.url} title={article.title} /></aside>
      <div className="prose"><ArticleBody body={article.body} /></div>
      {related.length > 0 ? <Related stories={related} /> : null}
    </article>
  );
}

function Byline({ article }: { article: ArticleView }) {
  return (
    <dl>
      <div><dt>Diterbitkan</dt><dd><When at={article.publishedAt} show="weekday" /><small><When at={article.publishedAt} show="clock" /></small></dd></div>
      {article.changedAt ? <div><dt>Diperbarui</dt><dd><When at={article.changedAt} show="day" /></dd></div> : null}
      <div><dt>Ditulis oleh</dt><dd>{article.authorName}{article.authorTitle ? <small>{article.authorTitle}</small> : null}</dd></div>
      <div><dt>Instansi</dt><dd>{article.agencyName}</dd></div>
    </dl>
  );
}

function Related({ stories }: { stories: StoryView[] }) {
  return (
    <aside className="art-rel" aria-labelledby="terkait">
      <h2 id="terkait">Kabar lain</h2>
      <ul>{stories.map((story) => <li key={story.href}><a href={story.href}>{story.title}</a><When className="meta" at={story.publishedAt} show="day" /></li>)}</ul>
    </aside>
  );
}

/** What stays at the address of a withdrawn story: that it was withdrawn, when, and why. */
export function WithdrawnArticle({ title, withdrawnAt, note, list }: { title: string; withdrawnAt: Date; note: string; list: string }) {
  return (
    <div className="art-withdrawn page-head">
      <span className="state slow">Ditarik</span>
      <h1>{title}</h1>
      <p>Tulisan ini ditarik pada <When at={withdrawnAt} show="long" />.</p>
      <Note><b>Alasannya:</b> {note}</Note>
      <p><a href={list}>Lihat berita yang masih terbit</a></p>
    </div>
  );
}
