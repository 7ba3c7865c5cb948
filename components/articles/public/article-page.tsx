import { Picture } from "@/components/ui/picture";
import { When } from "@/components/ui/when";
import { Honest } from "@/components/ui/notice";
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
  /** Set when it changed after it was published. */
  changedAt: Date | null;
  /** How to ask the agency about it by SMS; a preview has nobody who asks. */
  ask?: { number: string; href: string; code: string | null };
  /** Citizens don't read it yet: its date says when it was written. */
  draft?: boolean;
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
      <aside className="art-side" aria-label="Tentang tulisan ini"><Byline article={article} />{article.draft ? null : <ShareList url={article.url} title={article.title} />}</aside>
      <div className="prose"><ArticleBody body={article.body} />{article.ask ? <AskMore ask={article.ask} /> : null}{article.draft ? null : <p className="on-paper">{article.url}</p>}</div>
      {related.length > 0 ? <Related stories={related} /> : null}
    </article>
  );
}

/** A reader who still has a question finds the way to ask it where the story ends. */
function AskMore({ ask }: { ask: NonNullable<ArticleView["ask"]> }) {
  return (
    <p className="ask-more">
      <b>Ada yang ingin ditanyakan?</b> Kirim SMS ke <a className="nb" href={ask.href}>{ask.number}</a>
      {ask.code ? <>, awali dengan <b>{ask.code}</b></> : null}. <a href="/sms">Cara menulis</a>
    </p>
  );
}

function Byline({ article }: { article: ArticleView }) {
  return (
    <dl>
      <div><dt>{article.draft ? "Ditulis" : "Diterbitkan"}</dt><dd><When at={article.publishedAt} show="weekday" /><small><When at={article.publishedAt} show="clock" /></small></dd></div>
      {article.changedAt ? <div><dt>Diperbarui</dt><dd><When at={article.changedAt} show="day" /></dd></div> : null}
      <div><dt>Ditulis oleh</dt><dd>{article.authorName}{article.authorTitle ? <small>{article.authorTitle}</small> : null}</dd></div>
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
export function WithdrawnArticle({ withdrawnAt, note, title = "Tulisan ini sudah ditarik.", list = { href: "/berita", label: "Berita yang masih terbit" } }: {
  withdrawnAt: Date; note: string; title?: string; list?: { href: string; label: string };
}) {
  return (
    <Honest chip={<span className="state warn">Ditarik</span>} title={title}
      ways={[list, { href: "/", label: "Ke beranda" }]}>
      <p>Ditarik pada <When at={withdrawnAt} show="long" />.</p>
      {note ? <p><b>Alasannya:</b> {note}</p> : null}
    </Honest>
  );
}
