import "server-only";
import { z } from "zod";
import type { Operator } from "@/lib/access/keys";
import { parseInput } from "@/lib/forms/parse";
import { confirmStillTrue, publishArticle, trashArticle, untrashArticle, withdrawArticle } from "./commands";
import { revisionShape, withdrawShape } from "./input";
import type { RevisionOutcome } from "./outcome";

/** A writing as a list shows it: `revision` is the one that the person saw. */
export type Picked = { id: number; revision: number };
/** What became of each: its new revision, or why it stayed as it was. */
export type Many = { done: Picked[]; left: { id: number; why: string }[] };

/** A list sends its picks in small lots, to show how far it is. */
export const MOST_AT_ONCE = 25;
const pickedShape = z.array(z.object({ id: z.int().positive().max(2_147_483_647), revision: revisionShape })).max(MOST_AT_ONCE);

export const publishArticles = (operator: Operator, picked: unknown): Promise<Many> => each(picked, ({ id, revision }) => publishArticle(operator, id, revision));
export const trashArticles = (operator: Operator, picked: unknown): Promise<Many> => each(picked, ({ id, revision }) => trashArticle(operator, id, revision));
export const untrashArticles = (operator: Operator, picked: unknown): Promise<Many> => each(picked, ({ id, revision }) => untrashArticle(operator, id, revision));
export const confirmArticles = (operator: Operator, picked: unknown): Promise<Many> => each(picked, ({ id, revision }) => confirmStillTrue(operator, id, revision));

/** One note for all of them; a note that is too short is told before the first. */
export async function withdrawArticles(operator: Operator, picked: unknown, fields: unknown): Promise<Many | { note: string }> {
  const read = parseInput(withdrawShape, fields);
  if (!read.ok) return { note: read.issues[0]?.message ?? "" };
  return each(picked, ({ id, revision }) => withdrawArticle(operator, id, revision, read.value));
}

type Tried = RevisionOutcome<{ revision: number }> | "broke";

/** One transaction a writing, with its own audit row: what one can't do doesn't take back what the others did. */
async function each(picked: unknown, change: (one: Picked) => Promise<RevisionOutcome<{ revision: number }>>): Promise<Many> {
  const many: Many = { done: [], left: [] };
  let broken = false;
  for (const one of pickedShape.parse(picked)) {
    const tried: Tried = broken ? "broke" : await change(one).catch(broke);
    broken ||= tried === "broke";
    if (tried !== "broke" && tried.ok) many.done.push({ id: one.id, revision: tried.value.revision });
    else many.left.push({ id: one.id, why: whyNot(tried) });
  }
  return many;
}

function whyNot(tried: Tried): string {
  if (tried === "broke") return "Belum berhasil karena gangguan pada kami. Coba sekali lagi.";
  if (tried.ok) return "";
  if (tried.conflict) return `${tried.conflict.own ? "Anda" : tried.conflict.byName} baru saja mengubahnya. Periksa dulu, lalu coba lagi.`;
  return tried.issues.map(({ message }) => message).join(" ");
}

/** What was done before is done and has to be told, so a surprise is written down here and not thrown. */
function broke(error: unknown): "broke" {
  console.error("[tulisan]", error);
  return "broke";
}
