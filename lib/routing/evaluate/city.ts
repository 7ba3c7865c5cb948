import type { ExampleAgency } from "@/lib/examples/types";
import { buildKnowledge, type Knowledge, type RoutingAgency } from "../knowledge";
import { wordsOf } from "../topics";
import { PARTED, routeOf } from "./routes";

/** The city's agencies as routes: each route is one agency with the duties of all of its agencies. */
export type RouteCity = { knowledge: Knowledge; routes: readonly string[]; agencies: readonly RoutingAgency[] };

/** `learned`: routes that no agency of ours has; they have no duties, only what people decide. */
export function routeCity(agencies: readonly ExampleAgency[], learned: readonly string[]): RouteCity {
  const members = Map.groupBy(agencies.flatMap(partsOf), ({ route }) => route);
  const own = [...members].flatMap(([route, list]) => (route === null ? [] : [{ route, list: list.map(({ agency }) => agency) }]));
  const more = [...new Set(learned)].filter((route) => !members.has(route)).map((route) => ({ route, list: [] }));
  const all = [...own, ...more];
  const merged = all.map(({ route, list }, at) => merge(at + 1, route, list));
  return { knowledge: buildKnowledge(merged), routes: all.map(({ route }) => route), agencies: merged };
}

type Part = { route: string | null; agency: ExampleAgency };

function partsOf(agency: ExampleAgency): Part[] {
  const parted = PARTED[agency.slug];
  if (!parted) return [{ route: routeOf(agency), agency }];
  const words = new Set(wordsOf([parted.topic]).map(({ phrase }) => phrase));
  const rest = { ...agency, topics: agency.topics.filter((topic) => topic !== parted.topic), duties: agency.duties.filter(({ phrase }) => !words.has(phrase)), aliases: agency.aliases.filter((alias) => !words.has(alias)) };
  const part = { ...agency, name: parted.topic, shortName: parted.topic, topics: [parted.topic], duties: agency.duties.filter(({ phrase }) => words.has(phrase)), aliases: [] };
  return [{ route: routeOf(agency), agency: rest }, { route: parted.route, agency: part }];
}

/** Wards of other cities have other names: here they are one agency that isn't told apart by place. */
function merge(id: number, route: string, list: readonly ExampleAgency[]): RoutingAgency {
  const placed = route === "kecamatan_kelurahan";
  const names = placed ? [] : list.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]);
  return {
    id, slug: route, name: names[0] ?? route, shortName: names[1] ?? route, kind: list.some(({ kind }) => kind === "inspektorat") ? "inspektorat" : "dinas",
    parentId: null, smsCodes: [], aliases: names.slice(2),
    duties: once(list.flatMap(({ duties }) => duties), ({ phrase, weight }) => `${phrase}=${weight}`),
    topics: once(list.flatMap(({ topics }) => topics), (name) => name),
  };
}

const once = <T>(list: readonly T[], keyOf: (one: T) => string): T[] => [...new Map(list.map((one) => [keyOf(one), one])).values()];
