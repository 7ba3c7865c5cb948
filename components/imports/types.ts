import type { Moment } from "@/components/dashboard/types";
import type { Shelf } from "@/lib/imports/queries";
import type { Format } from "@/lib/imports/source";
import type { ImportState, ItemPlan, ItemState, Tally } from "@/lib/imports/states";

export type ImportView = {
  id: number; fileName: string; state: ImportState; format: Format | null; siteTitle: string; problem: string | null; problemLine: number | null;
  /** What runs now, in words, and how far it is; null while that can't be said yet. */
  step: { words: string; percent: number | null; detail: string };
  tally: Tally; /** Of those that came: no citizen sees them yet. */ stillDraft: number; byName: string; begun: Moment;
};

export type ReportRowView = {
  id: number; title: string; about: string; href: string | null; state: ItemState; plan: ItemPlan | null; /** It came, and is still a draft. */ stillDraft: boolean; date: string | null; oldAddress: string | null; newAddress: string | null;
  pictures: string | null; notes: { level: "refused" | "draft" | "look" | "info"; words: string }[];
};
export type ReportView = { rows: ReportRowView[]; shelf: Shelf; /** What the address says of the place in the list. */ from: string; next: number | null };
