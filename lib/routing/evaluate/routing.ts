import type { ExampleAgency } from "@/lib/examples/types";
import { examplesFor, History } from "../history";
import { decide, propose } from "../propose";
import { type RouteCity, routeCity } from "./city";

export type Routed = { text: string; route: string };

/**
 * Shares of the tested rows, 0 to 1, to four decimals. `top1`, `top3`: the right route was proposed first, or among the
 * first three, after learning from the history; `cold_*`: without it. `coverage`: the platform, having learned, was sure
 * enough to send the message on without the desk (`decide` in certainty.ts), rightly or not.
 */
export type RoutingResult = { rows: number; top1: number; top3: number; coverage: number; cold_top1: number; cold_top3: number };

export function evaluateRouting(agencies: readonly ExampleAgency[], history: readonly Routed[], test: readonly Routed[]): RoutingResult {
  const city = routeCity(agencies, history.map(({ route }) => route));
  const cold = experienceOf(city, []);
  const learned = history.length === 0 ? cold : experienceOf(city, history);
  const share = (count: number) => (test.length === 0 ? 0 : Math.round((count / test.length) * 10_000) / 10_000);
  const hits = (experience: History, first: number) => share(test.filter(({ text, route }) => ranked(city, experience, text).slice(0, first).includes(route)).length);
  const sure = test.filter(({ text }) => "route" in decide(propose(city.knowledge, text, { history: learned })));
  return {
    rows: test.length, top1: hits(learned, 1), top3: hits(learned, 3), coverage: share(sure.length), cold_top1: hits(cold, 1), cold_top3: hits(cold, 3),
  };
}

/** What the learner knows: the agencies' examples, then each row as if a person had decided so. */
export function experienceOf({ agencies, routes }: RouteCity, decided: readonly Routed[]): History {
  const history = new History();
  const idOf = new Map(routes.map((route, at) => [route, String(at + 1)]));
  history.prime(agencies.flatMap(examplesFor));
  decided.forEach(({ text, route }, at) => history.teach({ key: String(at), text, label: idOf.get(route) ?? "" }));
  for (const _ of history.refine()) continue;
  return history;
}

/** Routes in the order in which they are proposed. */
export function ranked({ knowledge, routes }: RouteCity, history: History, text: string): string[] {
  return propose(knowledge, text, { history }).map(({ tenantId }) => routes[tenantId - 1] ?? "");
}
