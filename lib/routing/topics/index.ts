import { elsewhere } from "./elsewhere";
import { government } from "./government";
import { people } from "./people";
import { places } from "./places";
import { streets } from "./streets";
import type { Topic, TopicWord } from "./topic";
import { trade } from "./trade";

export type { Topic } from "./topic";

/** What citizens write about: the knowledge that an agency's own duties, and the learner, begin with. */
export const topics: readonly Topic[] = [...streets, ...places, ...people, ...trade, ...government, ...elsewhere];

const byName: ReadonlyMap<string, Topic> = new Map(topics.map((one) => [one.name, one]));

/** The words of these topics; a name that is no topic any more has none. */
export const wordsOf = (names: readonly string[]): TopicWord[] => names.flatMap((name) => byName.get(name)?.words ?? []);

export const examplesOf = (names: readonly string[]): string[] => names.flatMap((name) => byName.get(name)?.examples ?? []);
