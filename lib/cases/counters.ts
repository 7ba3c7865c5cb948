import "server-only";
import { cache } from "react";
import { caseWorkerKey } from "@/lib/access/doors/person";
import type { Person } from "@/lib/accounts/person";
import { countCases } from "./counts";

/** The numbers of a person's inbox, asked once a request however many parts of the page show them; null without an inbox. */
export const countersOf = cache((person: Person) => {
  const key = caseWorkerKey(person);
  return key ? countCases(key) : Promise.resolve(null);
});
export type { Counters } from "./counts";
