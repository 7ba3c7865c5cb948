import { announcementTemplates } from "./announcements";
import type { Template } from "./build";
import { eventTemplates } from "./events";
import { newsTemplates } from "./news";

export type { Template } from "./build";

/** All usual texts, those that citizens need soonest first. */
export const templates: readonly Template[] = [...announcementTemplates, ...eventTemplates, ...newsTemplates];

export const templateNamed = (name: unknown): Template | undefined => templates.find((template) => template.name === name);
