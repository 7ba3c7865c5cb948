import type { GatewayRole } from "./schema";

/** What choosing needs to know of a gateway. */
export type Candidate = {
  name: string;
  role: GatewayRole;
  active: boolean;
  /** The smaller, the sooner. */
  priority: number;
  /** Beginnings of numbers in E.164 that it takes; empty: all. */
  prefixes: readonly string[];
  /** After trouble: not before then, unless there is no other. */
  restingUntil: Date | null;
};

/** How often a message was handed to a gateway without success, and whether that gateway won't ever take it. */
export type Tries = ReadonlyMap<string, { count: number; final: boolean }>;

export type Question = {
  /** E.164. */
  to: string;
  /** The gateway by which this phone last wrote: the number that its owner knows. */
  cameBy: string | null;
  tries: Tries;
  now: Date;
};

export type Choice =
  | { kind: "by"; name: string; /** False: each was asked already, and the next round needs its wait. */ fresh: boolean }
  /** All that would take it are resting until then. */
  | { kind: "later"; at: Date }
  /** There is no gateway for this number: it waits until an admin makes one. */
  | { kind: "nobody" }
  /** Each has refused it for good. */
  | { kind: "refused" };

/**
 * Which gateway takes a message. Of those that send, are on and take the number: first who was asked least often, so
 * that a refusal leads to the next one; then the longest beginning of the number (a rule somebody wrote), the gateway
 * that the citizen wrote by, priority, name. Who had trouble a moment ago rests, unless nobody else is left.
 */
export function chooseGateway(candidates: readonly Candidate[], { to, cameBy, tries, now }: Question): Choice {
  const fitting = candidates.filter((one) => one.active && one.role !== "in" && takes(one, to));
  if (fitting.length === 0) return { kind: "nobody" };
  const count = (one: Candidate): number => tries.get(one.name)?.count ?? 0;
  const willing = fitting.filter((one) => !tries.get(one.name)?.final);
  if (willing.length === 0) return { kind: "refused" };
  const awake = willing.filter((one) => !isResting(one, now));
  if (awake.length === 0) return { kind: "later", at: new Date(Math.min(...willing.map((one) => one.restingUntil?.getTime() ?? 0))) };
  const [first] = awake.toSorted((a, b) => count(a) - count(b) || fit(b, to) - fit(a, to) || Number(b.name === cameBy) - Number(a.name === cameBy)
    || a.priority - b.priority || (a.name < b.name ? -1 : 1));
  return first ? { kind: "by", name: first.name, fresh: count(first) === 0 } : { kind: "nobody" };
}

const isResting = ({ restingUntil }: Candidate, now: Date): boolean => restingUntil !== null && restingUntil > now;
const takes = ({ prefixes }: Candidate, to: string): boolean => prefixes.length === 0 || prefixes.some((prefix) => to.startsWith(prefix));
const fit = ({ prefixes }: Candidate, to: string): number => Math.max(0, ...prefixes.filter((prefix) => to.startsWith(prefix)).map((prefix) => prefix.length));
