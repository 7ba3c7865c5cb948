import { findPersonal, redact } from "@/lib/cases/public/redact";
import { casePublications } from "@/lib/cases/public/schema";
import { caseEvents } from "@/lib/cases/schema";
import type { ExampleCase } from "@/lib/examples/types";
import type { SeedTx } from "./database";

/** A case of the examples with its place in the database. */
export type SeededCase = { example: ExampleCase; id: number; row: Omit<typeof casePublications.$inferInsert, "caseId" | "title" | "question" | "answer" | "answerBy" | "publishedAt" | "publishedByName">; agency: string | null; officer: string };

/** People show some of what they answered, not all. */
const EVERY = 3;
const READ_AFTER_MS = 20 * 60_000;

const isShown = ({ example, row }: SeededCase, place: number): boolean => place % EVERY === 0 && row.answeredAt !== null && !example.secret;

/** Nobody is named in the examples: what the rules take for a name there is a street's or a hospital's. */
const covered = (text: string): string => redact(text, findPersonal(text).filter(({ kind }) => kind !== "nama"));

/** Every third answered case is shown to everybody, covered as an officer would cover it. */
export async function seedPublications(tx: SeedTx, seeded: readonly SeededCase[], now: Date): Promise<void> {
  const shown = seeded.filter(isShown).map((one) => ({ ...one, at: new Date(Math.min(now.getTime(), (one.row.answeredAt ?? now).getTime() + READ_AFTER_MS)) }));
  if (shown.length === 0) return;
  await tx.insert(casePublications).values(shown.map(({ example, id, row, agency, officer, at }) => ({
    ...row, caseId: id, title: covered(example.title), question: covered(example.messages[0]?.text ?? example.title),
    answer: covered(example.messages.findLast(({ direction }) => direction === "out")?.text ?? ""), answerBy: agency, publishedAt: at, publishedByName: officer,
  })));
  await tx.insert(caseEvents).values(shown.map(({ id, row, officer, at }) => ({ tenantId: row.tenantId, caseId: id, type: "published" as const, at, actorName: officer })));
}
