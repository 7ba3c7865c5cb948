import { documentClasses } from "@/lib/documents/fields";

/** What a site needs from empty to alive; browser-safe. `milestones` are what the database noted (triggers `articles_milestone`, `settings_milestone`). */
export type SiteStart = { milestones: readonly string[]; contact: boolean; hours: boolean };

/** How many of the four classes of public information (UU 14/2008) have a document. */
export const classesShown = ({ milestones }: SiteStart): number => documentClasses.filter(({ value }) => milestones.includes(value)).length;
