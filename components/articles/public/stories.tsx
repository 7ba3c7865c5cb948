import { CardPicture, Picture } from "@/components/ui/picture";
import { DateStack, When } from "@/components/ui/when";
import { kindWords } from "@/lib/articles/kinds";
import type { StoryView } from "./view";

/** The newest story of an agency's home, with its picture. */
export function LeadStory({ story }: { story: StoryView }) {
  return (
    <article className="lead-story">
      <figure>
        {story.picture ? <Picture picture={story.picture} sizes="(max-width: 820px) 94vw, (max-width: 1100px) 60vw, 560px" first />
          : <CardPicture picture={null} sizes="" />}
      </figure>
      <h2><a href={story.href}>{story.title}</a></h2>
      <p>{story.summary}</p>
      <p className="meta"><span className="kind">{kindWords[story.kind]}</span> &nbsp;·&nbsp; <When at={story.publishedAt} /></p>
    </article>
  );
}

/** One of four under "Kabar lain". */
export function NewsCard({ story }: { story: StoryView }) {
  return (
    <article className="card">
      <CardPicture picture={story.picture} sizes="(max-width: 560px) 104px, (max-width: 1100px) 45vw, 280px" />
      <div>
        <span className="kind">{kindWords[story.kind]}</span>
        <h3><a href={story.href}>{story.title}</a></h3>
        <When className="meta" at={story.publishedAt} show="day" />
      </div>
    </article>
  );
}

/** News with small pictures, for columns that mix agencies. */
export function NewsRows({ stories }: { stories: StoryView[] }) {
  return (
    <ul className="rows pics">
      {stories.map((story) => (
        <li key={story.href}>
          <a href={story.href}>
            <CardPicture picture={story.picture} sizes="112px" />
            <span><b>{story.title}</b><small>{story.agencyName ? `${story.agencyName}, ` : null}<When at={story.publishedAt} /></small></span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** News under their dates, without pictures. */
export function NewsDates({ stories }: { stories: StoryView[] }) {
  return (
    <ul className="rows">
      {stories.map((story) => (
        <li key={story.href}>
          <a href={story.href}><DateStack at={story.publishedAt} /><span><b>{story.title}</b><small>{story.agencyName}</small></span></a>
        </li>
      ))}
    </ul>
  );
}

/** The list of all news: picture, kind, headline and summary. */
export function NewsList({ stories }: { stories: StoryView[] }) {
  return (
    <ul className="rows wide">
      {stories.map((story, place) => (
        <li key={story.href}>
          <a href={story.href}>
            <CardPicture picture={story.picture} sizes="(max-width: 560px) 104px, 224px" first={place === 0} />
            <span>
              <span className="kind">{kindWords[story.kind]}</span><b>{story.title}</b>
              <span className="summary">{story.summary}</span>
              <small>{story.agencyName ? `${story.agencyName}, ` : null}<When at={story.publishedAt} /></small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
