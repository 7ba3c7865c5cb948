import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { importItems } from "./schema";
import { noTally, type Tally } from "./states";

const counted = (condition: ReturnType<typeof sql>) => sql<number>`count(*) filter (where ${condition})::int`;
const { plan, state, look, type } = importItems;
/** Of writings: the site's look is counted by itself. */
const writing = (name: string) => counted(sql`${state} = ${name} and ${plan} is distinct from 'look'`);
const siteLook = (name: string) => counted(sql`${state} = ${name} and ${plan} = 'look'`);

/** Counts an import's items anew; kept in its row, so that a screen doesn't count. */
export async function tallyOf(tx: Tx, { tenantId }: Operator, importId: number): Promise<Tally> {
  const [row] = await tx.select({
    publish: counted(sql`${plan} = 'publish'`), draft: counted(sql`${plan} = 'draft'`), refresh: counted(sql`${plan} = 'refresh'`),
    refused: counted(sql`${state} = 'refused'`), look: counted(sql`${look}`), brought: writing("brought"), drafts: counted(sql`${state} = 'brought' and ${plan} = 'draft'`), refreshed: counted(sql`${state} = 'refreshed'`),
    failed: counted(sql`${state} = 'failed'`), removed: writing("removed"), kept: writing("kept"),
    lookComing: siteLook("planned"), lookBrought: siteLook("brought"), lookRemoved: siteLook("removed"), lookKept: siteLook("kept"),
    waiting: counted(sql`${state} = 'planned'`),
    pages: counted(sql`${plan} is not null and ${type} = 'page'`),
    pictures: sql<number>`coalesce(sum(${importItems.pictures}), 0)::int`, missing: sql<number>`coalesce(sum(${importItems.missingPictures}), 0)::int`,
    comments: sql<number>`coalesce(sum(${importItems.comments}), 0)::int`,
  }).from(importItems).where(and(eq(importItems.tenantId, tenantId), eq(importItems.importId, importId)));
  return row ?? noTally;
}
