import { smsHref } from "@/components/layout/citizen/city";
import { city } from "@/lib/city";
import type { NewsCard, PortalCard, PublishedArticle } from "@/lib/articles/published";
import type { ArticleView } from "./article-page";
import type { StoryView } from "./view";

/** A story among the others of its own site. */
export function ownStory({ slug, cover, ...card }: NewsCard): StoryView {
  return { ...card, href: `/berita/${slug}`, picture: cover };
}

/** A story among those of other sites: full address, and whose it is. */
export function cityStory({ slug, cover, agency, ...card }: PortalCard): StoryView {
  return { ...card, href: city.siteUrl(agency.slug, `/berita/${slug}`), picture: cover, agencyName: agency.name };
}

/** A correction within the first minutes is part of publishing, not a change that readers must be told. */
const SETTLING = 10 * 60_000;

export function articleView(article: PublishedArticle, agency: { slug: string; smsCode: string | null }): ArticleView {
  const { smsCode: code, slug } = agency;
  const changed = article.changedAt.getTime() - article.publishedAt.getTime() > SETTLING;
  return {
    ...ownStory(article), url: city.siteUrl(slug, `/berita/${article.slug}`), body: article.body, caption: article.coverCaption,
    authorName: article.authorName, authorTitle: article.authorTitle, changedAt: changed ? article.changedAt : null,
    ask: { number: city.smsNumber(), href: smsHref({ smsNumber: city.smsNumber() }, code ? `${code} ` : undefined), code },
  };
}
