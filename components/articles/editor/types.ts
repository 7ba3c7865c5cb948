import type { ArticleContent } from "@/lib/articles/checks";
import type { ArticleStatus } from "@/lib/articles/kinds";
import type { RichText } from "@/lib/articles/rich-text";

export type PictureSizes = { id: string; width: number; height: number; widths: number[] };

/** The story as the page hands it to the editor; times are ISO text. */
export type EditorArticle = Omit<ArticleContent, "coverId" | "body"> & {
  id: number; body: RichText; cover: PictureSizes | null; status: ArticleStatus; revision: number; savedAt: string; savedBy: string | null;
  publishedAt: string | null; changed: boolean; versions: number; withdrawnNote: string | null;
  /** Where citizens read it. */
  publicUrl: string;
};

export type ConflictView = { byName: string; at: string; revision: number };

export type SaveState =
  | { kind: "saved"; at: string }
  | { kind: "unsaved" | "saving" }
  /** Kept on this device; tried again by itself. */
  | { kind: "waiting"; sentence: string }
  /** The server refused what is written; the sentence says what to mend. */
  | { kind: "refused"; sentence: string }
  | { kind: "conflict"; conflict: ConflictView };
