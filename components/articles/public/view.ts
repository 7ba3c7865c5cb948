import type { PictureView } from "@/components/ui/picture";
import type { ArticleKind } from "@/lib/articles/kinds";

/** A story as lists show it. `href` is full where the story is of another site. */
export type StoryView = {
  href: string;
  kind: ArticleKind;
  title: string;
  summary: string;
  picture: PictureView | null;
  publishedAt: Date;
  /** Named in lists that mix agencies. */
  agencyName?: string;
};
