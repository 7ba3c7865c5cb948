import "server-only";
import { sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { refused } from "@/lib/forms/outcome";
import { canTrash } from "./policy";
import { addVersion } from "./row";
import { unreturned, unscheduled, unsubmitted } from "./showing";
import { type Stepped, takeStep } from "./step";

/** Puts a draft or a withdrawn story into the trash; nothing of it is lost, and nothing waits for its time any more. */
export const trashArticle = (operator: Operator, id: number, revision: number): Promise<Stepped> => takeStep(operator, id, revision, async (tx, row) => {
  if (row.trashedAt) return refused("Tulisan ini sudah ada di tempat sampah.");
  if (!canTrash(operator, row)) return refused("Tulisan ini sedang terbit. Tarik dulu dengan alasan, lalu buang.");
  await addVersion(tx, operator, row, { event: "trashed" });
  return { action: "article.trashed", values: { trashedAt: sql`now()`, ...unscheduled, ...unsubmitted, ...unreturned, unpublishAt: null } };
});

/** Takes it out again, as it was. */
export const untrashArticle = (operator: Operator, id: number, revision: number): Promise<Stepped> => takeStep(operator, id, revision, async (tx, row) => {
  if (!row.trashedAt) return refused("Tulisan ini tidak ada di tempat sampah.");
  await addVersion(tx, operator, row, { event: "untrashed" });
  return { action: "article.untrashed", values: { trashedAt: null } };
});
