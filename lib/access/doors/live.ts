import "server-only";
import { findPerson } from "@/lib/accounts/person";
import type { Desk, Operator } from "../keys";
import { doorKey } from "./open";
import { caseWorkerKey } from "./person";
import { currentPerson } from "./session";

export type LivePass = {
  key: Operator | Desk;
  sessionId: string;
  /** Whether the same sign-in still opens the same room; asked while a stream runs. */
  stillOpen: () => Promise<boolean>;
};

/** The key for a stream of what changes. Null: nobody is signed in, or without a right. */
export async function livePass(): Promise<LivePass | null> {
  const person = await currentPerson();
  const key = person && caseWorkerKey(person);
  if (!key) return null;
  const { sessionId } = person;
  return {
    key,
    sessionId,
    stillOpen: async () => {
      const now = await findPerson(doorKey(), sessionId);
      if (!now) return false;
      return key.kind === "desk" ? now.desk : now.agencies.some((place) => place.tenantId === key.tenantId);
    },
  };
}
