import "server-only";
import { and, asc, inArray } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import type { LockedCase } from "./change";
import { type CaseWorker, reach } from "./reach";
import { cases } from "./schema";

/** Two cases that the key reaches, locked in one order whoever asks, so that two people can't wait for each other. */
export async function lockBoth(tx: Tx, key: CaseWorker, id: number, otherId: number): Promise<[LockedCase, LockedCase] | null> {
  const rows = await tx.select().from(cases).where(and(inArray(cases.id, [id, otherId]), reach(key))).orderBy(asc(cases.id)).for("update");
  const [one, other] = [rows.find((row) => row.id === id), rows.find((row) => row.id === otherId)];
  return one && other && one !== other ? [one, other] : null;
}

export const BOTH_GONE = "Salah satu laporan itu tidak ada di instansi Anda. Muat ulang halamannya.";
