import { randomFrom, type Random } from "../random";
import type { CaseStage, ExampleCase } from "../types";
import { caseOf } from "./build";
import { deskCases } from "./desk";
import type { Topic } from "./topic";
import { peopleTopics } from "./topics-people";
import { streetTopics } from "./topics-streets";
import { wardTopics } from "./topics-wards";

const SEED = 28012015;
const STAGES: [Exclude<CaseStage, "unrouted">, number][] = [["forwarded", 46], ["overdue", 32], ["waiting", 16], ["answered", 64], ["closed", 176]];

/**
 * 354 invented cases, always the same: 20 wait at the desk, the rest lie with agencies at every stage.
 * Ages fit the working-day clocks; phone numbers are nobody's; spelling is that of people on a phone's keys.
 */
export function exampleCases(): ExampleCase[] {
  const random = randomFrom(SEED);
  const topics = [...streetTopics, ...peopleTopics, ...wardTopics].flatMap((topic) => Array.from({ length: topic.share }, () => topic));
  const dealt = STAGES.flatMap(([stage, count]) => deal(random, topics, count).map((topic) => caseOf(random, topic, stage)));
  return [...deskCases(), ...dealt];
}

/** `count` topics drawn without putting back, as often as their share says; the pile is shuffled anew for each stage. */
function deal(random: Random, topics: readonly Topic[], count: number): Topic[] {
  const pile = topics.map((topic) => ({ topic, order: random() })).sort((a, b) => a.order - b.order);
  return pile.slice(0, count).map(({ topic }) => topic);
}
