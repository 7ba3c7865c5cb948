import { ArticleBody, Figure } from "@/components/articles/public/article-body";
import { CardPicture } from "@/components/ui/picture";
import type { Entry } from "@/lib/articles/by-kind";
import type { PublishedArticle } from "@/lib/articles/published";
import type { RichText, RichTextNode } from "@/lib/articles/rich-text";
import { EntryPage } from "./entry-page";

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

/** Pictures beside one another, each with its caption and leading to itself in full; words between them keep their place. */
export function AlbumPage({ entry, url }: { entry: PublishedArticle; url: string }) {
  return <EntryPage entry={entry} url={url} facts={[]} text={<div className="album">{runsOf(entry.body).map((run, place) => <Run key={place} nodes={run} />)}</div>} />;
}

const isPicture = (node: RichTextNode | undefined): boolean => node?.type === "image";

/** Neighbours that are all pictures, or all something else. */
function runsOf({ content }: RichText): RichTextNode[][] {
  return content.reduce<RichTextNode[][]>((runs, node) => {
    const last = runs.at(-1);
    if (last && isPicture(last[0]) === isPicture(node)) last.push(node);
    else runs.push([node]);
    return runs;
  }, []);
}

function Run({ nodes }: { nodes: RichTextNode[] }) {
  if (!isPicture(nodes[0])) return <ArticleBody body={{ type: "doc", content: nodes }} />;
  return <ul className="pictures">{nodes.map((node, place) => <li key={place}><Figure node={node} sizes="(max-width: 560px) 46vw, 320px" whole /></li>)}</ul>;
}
