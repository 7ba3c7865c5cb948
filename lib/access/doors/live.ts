import "server-only";
import { findPerson } from "@/lib/accounts/person";
import type { Desk, Operator } from "../keys";
import { doorKey } from "./open";
import { currentPerson, deskKey, operatorKey } from "./session";

export type LivePass = {
  key: Operator | Desk;
  /** Whether the same sign-in still opens the same room; asked while a stream runs. */
  stillOpen: () => Promise<boolean>;
};

/** The key for a stream: the desk's room when it is asked for and allowed, else the agency's. Null: nobody. */
export async function livePass(room: string | null): Promise<LivePass | null> {
  const person = await currentPerson();
  const key = person && (room === "meja" ? deskKey(person) : operatorKey(person));
  if (!key) return null;
  const { sessionId } = person;
  return {
    key,
    stillOpen: async () => {
      const now = await findPerson(doorKey(), sessionId);
      if (!now) return false;
      return key.kind === "desk" ? now.desk : now.agencies.some((place) => place.tenantId === key.tenantId);
    },
  };
}
