import "server-only";
import type { Desk } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { cityKnowledge } from "./knowledge";
import { learned } from "./learner";

/**
 * Ids of the agencies that messages mostly go to and where somebody reads, the most usual first: what the desk's keys fall
 * back on when the words of a message say little. Wards and districts aren't among them: which one is meant is said by the place.
 * At most one statement; none while what is known of the city is fresh.
 */
export const usualAgencies = (desk: Desk, most = 10): Promise<number[]> => withKey(desk, async (tx) => {
  const { deskId, readerOf, routing } = await cityKnowledge(tx);
  return learned().history.usual().map(Number).filter((id) => routing.agencies.has(id) && readerOf(id) !== deskId).slice(0, most);
});
