import type { ArticleContent } from "@/lib/articles/checks";
import type { BroughtLook } from "@/lib/identity/brought";

/** What a file says of one thing of the old site, whatever the file's format. Nothing in it is trusted. */
export type SourceItem = {
  /** Where it begins in the file, counted from 1. */
  line: number;
  /** Tells it from all others, and is the same in every export of its site. */
  key: string;
  /** The old site's own word: `post`, `page`, `attachment`, or any other. */
  type: string;
  oldId: string | null;
  parentId: string | null;
  title: string;
  html: string;
  excerpt: string;
  /** Where it stood, as a whole address. */
  address: string | null;
  /** ISO 8601; null when it has none or it can't be read. */
  date: string | null;
  /** The old site's own word: `publish`, `draft`, `private` … */
  status: string;
  locked: boolean;
  author: string;
  categories: string[];
  comments: number;
  /** Of a page: its place in the old site's menu; empty when it had none. */
  order: string;
  cover: { address: string | null; id: string | null };
  /** Of an attachment: the file itself. */
  file: { address: string; alt: string } | null;
  /** Of a packed site of ours: the writing as it was, and no markup. */
  own?: OwnWriting;
  /** Of a packed site as a whole: how it looks. */
  look?: OwnLook;
};

/** What must stay in sight when a picture is cropped, in percent. */
export type Focus = { x: number; y: number };
/** `left`: parts of the look that the forms here wouldn't take, and a header that can't come. */
export type OwnLook = { origin: string; header: (OwnPicture & { alt: string }) | null; look: BroughtLook; left: string[] };

/** `problem`: why it can't come, as the end of a sentence. */
export type OwnPicture = { id: string; file: string; sha256: string; focus?: Focus | undefined; problem: string | null };
export type OwnFile = Omit<OwnPicture, "focus"> & { name: string };
export type OwnWriting = {
  /** Which site it comes from, and its number there. */
  origin: string; number: number;
  content: ArticleContent; changed: string | null; authorTitle: string | null; formerPaths: string[]; withdrawnNote: string | null; unpublishAt: string | null;
  /** Words that weren't published yet stay behind. */
  hasDraft: boolean; pictures: OwnPicture[];
  /** Of an import that was looked through before files came along: absent. */
  files?: OwnFile[];
};

export const formats = ["wxr", "rss", "atom", "csv", "situs"] as const;
export type Format = (typeof formats)[number];

/** What a file says of the whole old site. */
export type SourceFacts = { format: Format; title: string; address: string | null };

/** A file that can't be used. The sentence is for the person who chose it; `line` is where it breaks. */
export class FileProblem extends Error {
  constructor(readonly sentence: string, readonly line: number | null = null) {
    super(line === null ? sentence : `${line}: ${sentence}`);
  }
}

export const blankItem = (line: number): SourceItem => ({
  line, key: "", type: "post", oldId: null, parentId: null, title: "", html: "", excerpt: "", address: null, date: null, status: "publish",
  locked: false, author: "", categories: [], comments: 0, order: "", cover: { address: null, id: null }, file: null,
});
