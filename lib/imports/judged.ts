import type { ArticleContent } from "@/lib/articles/checks";
import type { OldPicture } from "./html";
import type { Note } from "./notes";
import type { Format } from "./source";

/** A file of the old site, as stories refer to it. */
export type OldFile = { address: string; alt: string; caption: string };
export type Known = {
  format: Format; siteAddress: string | null; /** The agency wants a second person to read before anything is published. */ asksReview: boolean;
  fileOf: (id: string) => OldFile | undefined; filesOf: (parentId: string) => string[]; ownPath: (href: string) => string | null;
  /** Whether a packed writing is one of this very agency that is still here. */
  isHere: (origin: string, number: number) => boolean;
  /** Whether a packed site is this very agency's. */
  isOwn: (origin: string) => boolean;
};

/** What an item becomes. `content` holds placeholders where pictures will be; `plan` is the most it may become. */
export type Story = {
  content: ArticleContent; slug: string; author: string; authorTitle: string | null; date: Date | null;
  /** When readers first saw this wording; null: with its date. */
  changed: Date | null; plan: "publish" | "draft"; pictures: OldPicture[]; cover: OldPicture | null; files: StoryFile[]; notes: Note[];
};
/** A download of a packed site, under the id that its fields name. */
export type StoryFile = { id: string; address: string; name: string };
export type Judged = { ok: true; story: Story } | { ok: false; why: Note };
