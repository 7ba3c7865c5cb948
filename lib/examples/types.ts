import type { LeadColour } from "@/lib/tenants/lead-colours";
import type { AgencyKind } from "@/lib/tenants/queries";
import type { TopService } from "@/lib/tenants/schema";
import type { SiteState } from "@/lib/tenants/state";
import type { Fields } from "@/lib/articles/field-spec";
import type { SceneName } from "./scenes";
import type { TiptapDoc } from "./tiptap";

/** A thing the agency answers for, in the words citizens use; 3 = surely theirs, 1 = sometimes. */
export type Duty = { phrase: string; weight: 1 | 2 | 3 };

export type ExampleAgency = {
  slug: string;
  name: string;
  shortName: string;
  kind: AgencyKind;
  parentSlug: string | null;
  /** Code of the Ministry of Home Affairs, such as 12.71.15.1001; only kecamatan and kelurahan have one. */
  code: string | null;
  /** Words that may lead an SMS, upper case, unique over all agencies. */
  smsCodes: string[];
  /** Other spellings of the name or place. */
  aliases: string[];
  tagline: string | null;
  address: string | null;
  phone: string | null;
  hours: string | null;
  headName: string | null;
  headTitle: string | null;
  lead: LeadColour;
  /** How much work its site shows. */
  site: SiteState;
  duties: Duty[];
  /** Topics that are its business (lib/routing/topics). */
  topics: string[];
  /** What citizens need most from it; `icon` is a lucide name in kebab-case. */
  services: TopService[];
};

/** A story or announcement of one agency. */
export type ExampleArticle = {
  tenantSlug: string;
  kind: "news" | "announcement";
  title: string;
  slug: string;
  summary: string;
  body: TiptapDoc;
  cover: { scene: SceneName; alt: string; caption: string | null } | null;
  /** Days before the moment of seeding; fractions give the hour. */
  publishedDaysAgo: number;
  authorName: string;
  authorTitle: string;
};

/** A service, event, document, official, profile page or link of one agency. */
export type ExampleEntry = {
  tenantSlug: string;
  kind: "service" | "event" | "document" | "official" | "profile" | "link";
  title: string;
  slug: string;
  summary: string;
  /** Those of the kind's fields that are filled in (lib/articles/kind-rules.ts). */
  fields: Partial<Fields>;
  body: TiptapDoc;
  publishedDaysAgo: number;
  /** For events: days from the day of seeding, and the hours of that day. */
  startsInDays: number | null;
  from: [from: string, until: string] | null;
};

/** A text that an agency answers with often (lib/cases/templates). */
export type ExampleTemplate = { tenantSlug: string; name: string; text: string };

/** Whom a sign-in of the demo belongs to; an operator of two agencies appears once for each, with the same e-mail. */
export type ExamplePerson = {
  role: "admin" | "desk" | "operator" | "head" | "deputy";
  name: string;
  email: string;
  tenantSlug: string | null;
};

export type ExampleMessage = {
  direction: "in" | "out" | "auto";
  /** "{tiket}" stands for the ticket number, which the seed mints. */
  text: string;
  minutesAfterOpen: number;
  /** Delivery of messages to the citizen; incoming ones have none. */
  state?: "delivered" | "accepted" | "queued" | "unknown" | "failed";
};

export type CaseStage = "unrouted" | "forwarded" | "answered" | "waiting" | "closed" | "overdue";

/** A matter a citizen raised, with its conversation. */
export type ExampleCase = {
  /** "meja" while no agency has it. */
  tenantSlug: string;
  kind: "complaint" | "aspiration" | "information";
  title: string;
  /** Invented, in the form +62811000xxxx. */
  phone: string;
  channel: "sms" | "web";
  openedDaysAgo: number;
  stage: CaseStage;
  secret?: boolean;
  messages: ExampleMessage[];
  note?: string;
  handedOnFrom?: string;
  rating?: 1 | 2 | 3 | 4 | 5;
  /** Why the case went where it is, in a person's words. */
  reason?: string;
};

/** A telephone that said twice that it wants an agency's bulk messages. */
export type ExampleSubscriber = {
  /** "meja": the city's. */
  tenantSlug: string;
  /** Invented, in the form +62811000xxxx. */
  phone: string;
  /** The kelurahan it wants to hear of; null: the whole city. */
  placeSlug: string | null;
  channel: "sms" | "web";
  daysAgo: number;
};

export type ExampleGroup = {
  tenantSlug: string;
  name: string;
  daysAgo: number;
  /** `since`: days since it said YA; null: asked, and hasn't answered. */
  members: { phone: string; name: string; since: number | null }[];
};

/** Goes to all subscribers of its agency; null: a draft. */
export type ExampleBroadcast = { tenantSlug: string; body: string; urgent: boolean; sentDaysAgo: number | null; failed: number };
