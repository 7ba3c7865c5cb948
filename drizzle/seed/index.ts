import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { cityRoles } from "@/lib/accounts/schema";
import { tallyCases } from "@/lib/cases/tally";
import { cityRules } from "@/lib/clocks/schema";
import { tenants } from "@/lib/tenants/schema";
import { type SeededAccount, seedAccounts } from "./accounts";
import { seedAgencies } from "./agencies";
import { seedArticles } from "./articles";
import { seedBroadcasts } from "./broadcasts";
import { seedCases } from "./cases";
import { seedLooks } from "./looks";
import type { SeedTx } from "./database";
import { drawPictures } from "./pictures";
import { seedTemplates } from "./templates";

export type { SeededAccount };

/**
 * Fills an empty database with the examples, as its owner and past the walls, in one transaction: interrupted, it
 * leaves nothing. Null when there is something already. `say` is told each step. Pictures go to `dataDir`/media.
 */
export async function seedExamples(ownerUrl: string, dataDir: string, say: (step: string) => void = () => undefined): Promise<SeededAccount[] | null> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    const db = drizzle(client);
    if ((await db.$count(tenants)) > 0) return null;
    return await db.transaction((tx) => seedAll(tx, dataDir, say));
  } finally {
    await client.end({ timeout: 5 });
  }
}

async function seedAll(tx: SeedTx, dataDir: string, say: (step: string) => void): Promise<SeededAccount[]> {
  const now = new Date();
  say("instansi");
  const agencies = await seedAgencies(tx, now);
  say("akun");
  const { accounts, people } = await seedAccounts(tx, agencies, now);
  await seedRules(tx);
  say("gambar");
  const pictures = await drawPictures(dataDir);
  say("berita");
  await seedArticles(tx, agencies, pictures, now);
  await seedLooks(tx, agencies, pictures, now);
  say("laporan");
  await seedCases(tx, agencies, people, now);
  await seedTemplates(tx, agencies, people, now);
  await seedBroadcasts(tx, agencies, people, now);
  await tallyCases(tx);
  await tx.execute(sql`select case_counts_fold()`);
  say("pencarian");
  await tx.execute(sql`select search_learn(100000)`);
  return accounts;
}

/** The ladder of the examples ends at their secretariat; who decides between agencies is the first of the desk. */
async function seedRules(tx: SeedTx): Promise<void> {
  const secretariat = tx.select({ id: tenants.id }).from(tenants).where(eq(tenants.slug, "setda"));
  const arbiter = tx.select({ id: sql`min(${cityRoles.accountId})` }).from(cityRoles).where(eq(cityRoles.role, "desk"));
  await tx.update(cityRules).set({ secretariatId: sql`(${secretariat})`, arbiterId: sql`(${arbiter})`, arbiterName: sql`(select name from accounts where id = (${arbiter}))` });
}
