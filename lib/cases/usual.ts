import "server-only";
import type { Desk } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { cityKnowledge, keptKnowledge } from "./knowledge";
import { learned } from "./learner";

export type DeskAdvice = {
  /** Ids of the agencies that messages mostly go to and where somebody reads, the most usual first, at most ten. */
  usual: number[];
  /** Null: somebody reads there. Else who reads for that agency meanwhile; "" when nobody does. */
  standIn: (tenantId: number) => string | null;
};

/**
 * What the desk's keys fall back on when the words of a message say little, and where a key would lead to nobody. Wards and
 * districts aren't usual: which one is meant is said by the place. What this process knows is taken as it is, for it is asked with
 * each press of a key; only the first asks the database. The command that hands on looks again.
 */
export async function deskAdvice(desk: Desk): Promise<DeskAdvice> {
  const { deskId, names, readerOf, routing } = keptKnowledge() ?? (await withKey(desk, (tx) => cityKnowledge(tx)));
  const standIn = (id: number): string | null => {
    const reader = readerOf(id);
    if (reader === id) return null;
    return reader === deskId ? "" : (names.get(reader) ?? "");
  };
  const usual = learned().history.usual().map(Number).filter((id) => routing.agencies.has(id) && standIn(id) === null);
  return { usual: usual.slice(0, 10), standIn };
}
