import "server-only";
import { answers } from "@/lib/forms/said";
import type { Unsent } from "./unsent-state";

/** What was sent from the page of a ticket and couldn't be taken, from the action to the page it is shown on again. */
export const unsentAct = answers<Unsent>();
