import "server-only";
import { sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";

/** Changed pages in one transaction: it holds up nobody, but what it holds is a snapshot. */
const BATCH = 100;

/** Counts the words of pages that came, changed or went, until none wait. Answers how many pages there were. */
export async function learnWords(job: Job): Promise<number> {
  let learned = 0;
  for (;;) {
    const rows = await withKey(job, (tx) => tx.execute<{ taken: number }>(sql`select search_learn(${BATCH}) as taken`));
    const taken = Number(rows[0]?.taken ?? 0);
    learned += taken;
    if (taken < BATCH) return learned;
  }
}
