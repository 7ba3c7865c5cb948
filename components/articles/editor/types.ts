import type { ArticleContent } from "@/lib/articles/checks";
import type { Suggested } from "@/lib/articles/field-spec";
import type { ArticleStatus } from "@/lib/articles/kinds";
import type { Plan } from "@/lib/articles/plan";
import type { RichText } from "@/lib/articles/rich-text";

export type PictureSizes = { id: string; width: number; height: number; widths: number[] };

/** The story as the page hands it to the editor; times are ISO text. */
export type EditorArticle = Omit<ArticleContent, "coverId" | "body"> & {
  id: number; body: RichText; cover: PictureSizes | null; status: ArticleStatus; revision: number; savedAt: string; savedByName: string | null; savedByMe: boolean;
  publishedAt: string | null; changed: boolean; versions: number; withdrawnNote: string | null; trashed: boolean;
  /** Where citizens read it. */
  publicUrl: string;
  /** Names that fields offer while one types. */
  suggested: Partial<Record<Suggested, string[]>>;
  /** What is planned with it, and who waits for whom. */
  plan: Plan;
};

export type Draft = { content: ArticleContent; cover: PictureSizes | null };

/** `own`: the same person saved, in another tab or on another device. */
/** Why the server hasn't got it yet: no network, no session any more, or trouble of its own. */
export type Away = "offline" | "signed-out" | "server";
export type ConflictView = { byName: string; own: boolean; at: string };

export type SaveState =
  | { kind: "saved"; at: string }
  | { kind: "unsaved" | "saving" }
  /** Tried again by itself, `trying` right now; `kept`: a copy is on this device. */
  | { kind: "waiting"; why: Away; kept: boolean; trying: boolean }
  /** The server refused what is written; the sentence says what to mend. */
  | { kind: "refused"; sentence: string; field: string | null }
  | { kind: "conflict"; conflict: ConflictView };

/** Something to mend before it goes on; `field` leads to it. */
export type Problem = { id?: string; field: string | null; sentence: string };
