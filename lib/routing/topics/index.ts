import { elsewhere } from "./elsewhere";
import { government } from "./government";
import { people } from "./people";
import { places } from "./places";
import { streets } from "./streets";
import type { Topic } from "./topic";
import { trade } from "./trade";

export type { Topic } from "./topic";

/** What citizens write about: the knowledge that an agency's own duties, and the learner, begin with. */
export const topics: readonly Topic[] = [...streets, ...places, ...people, ...trade, ...government, ...elsewhere];
