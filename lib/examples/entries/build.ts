import type { EventFields } from "@/lib/events/fields";
import type { DocumentFields } from "@/lib/documents/fields";
import type { OfficialFields } from "@/lib/officials/fields";
import type { ServiceFields } from "@/lib/services/fields";
import { slugOf } from "@/lib/articles/slug";
import { doc, p } from "../tiptap";
import type { ExampleEntry } from "../types";

type Base = Omit<ExampleEntry, "slug" | "fields" | "kind" | "tenantSlug" | "body" | "summary" | "title">;
const base: Base = { publishedDaysAgo: 40, startsInDays: null, from: null };

/** The parts of a service that matter most, in the order of a citizen's questions. */
export const service = (title: string, summary: string, parts: Partial<ServiceFields>) => (tenantSlug: string): ExampleEntry =>
  ({ ...base, tenantSlug, kind: "service", title, slug: slugOf(title), summary, fields: parts, body: doc(p("")) });

/** An event `startsInDays` from the day of seeding, from one hour to another. */
export const event = (title: string, summary: string, startsInDays: number, hours: [from: string, until: string], parts: Partial<EventFields>) => (tenantSlug: string): ExampleEntry =>
  ({ ...base, tenantSlug, kind: "event", title, slug: slugOf(title), summary, fields: parts, startsInDays, from: hours, publishedDaysAgo: 6, body: doc(p(summary)) });

export const document = (title: string, summary: string, parts: Partial<DocumentFields>) => (tenantSlug: string): ExampleEntry =>
  ({ ...base, tenantSlug, kind: "document", title, slug: slugOf(title), summary, fields: parts, publishedDaysAgo: 90, body: doc(p("")) });

export const official = (name: string, parts: Partial<OfficialFields>) => (tenantSlug: string): ExampleEntry =>
  ({ ...base, tenantSlug, kind: "official", title: name, slug: slugOf(name), summary: "", fields: parts, publishedDaysAgo: 120, body: doc(p("")) });

export const profile = (title: string, summary: string, order: string, ...lines: string[]) => (tenantSlug: string): ExampleEntry =>
  ({ ...base, tenantSlug, kind: "profile", title, slug: slugOf(title), summary, fields: { order }, publishedDaysAgo: 120, body: doc(...lines.map(p)) });

export const link = (title: string, summary: string, address: string) => (tenantSlug: string): ExampleEntry =>
  ({ ...base, tenantSlug, kind: "link", title, slug: slugOf(title), summary, fields: { address }, publishedDaysAgo: 60, body: doc(p("")) });

export const of = (tenantSlug: string, ...made: ((tenantSlug: string) => ExampleEntry)[]): ExampleEntry[] => made.map((make) => make(tenantSlug));
