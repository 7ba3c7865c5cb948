import type { ExampleEntry } from "../types";
import { cityEntries } from "./city";
import { placeEntries } from "./places";

/** Services, events, documents, officials and profile pages of the living sites. */
export const exampleEntries = (): ExampleEntry[] => [...cityEntries, ...placeEntries];
