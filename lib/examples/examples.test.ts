import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { iconShapes } from "@/components/ui/icon-shapes";
import { templateInput } from "@/lib/cases/templates/input";
import type { AgencyKind } from "@/lib/tenants/queries";
import { exampleAgencies, exampleArticles, exampleBroadcasts, exampleCases, exampleGroups, examplePeople, exampleSubscribers, exampleTemplates, heroScene, plainText, scenes } from "./index";

const agencies = exampleAgencies();
const articles = exampleArticles();
const cases = exampleCases();
const bySlug = new Map(agencies.map((agency) => [agency.slug, agency]));
const ofKind = (kind: AgencyKind) => agencies.filter((agency) => agency.kind === kind);
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe("the agencies of Medan", () => {
  it("are 21 kecamatan, 151 kelurahan, 56 offices and 22 PKK teams", () => {
    expect([ofKind("kecamatan").length, ofKind("kelurahan").length, ofKind("tp-pkk").length]).toEqual([21, 151, 22]);
    expect(agencies.length - 21 - 151 - 22).toBe(56);
  });

  it("have addresses and SMS codes of their own, none reserved", () => {
    expect(repeated(agencies.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(agencies.flatMap(({ smsCodes }) => smsCodes))).toEqual([]);
    for (const { slug } of agencies) expect(slug).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    for (const reserved of ["www", "api", "admin", "mail", "masuk", "dasbor", "meja", "portal", "berita", "lacak"]) expect(bySlug.has(reserved)).toBe(false);
  });

  it("stand under the right parent, with full names", () => {
    for (const ward of ofKind("kelurahan")) expect(ward.code?.slice(0, 8)).toBe(bySlug.get(ward.parentSlug ?? "")?.code);
    for (const { name } of ofKind("kelurahan")) expect(name).not.toMatch(/ (S\.?|P|PB) |Titipapan|Kotamatsum|\b1\b/);
    expect(bySlug.get("padangbulanselayang-ii")?.aliases).toContain("p bulan selayang ii");
    expect([bySlug.get("seimati")?.parentSlug, bySlug.get("seimati-labuhan")?.parentSlug]).toEqual(["medanmaimun", "medanlabuhan"]);
    expect(bySlug.get("kominfo")?.smsCodes).toContain("DISKOMINFO");
  });

  it("say what they answer for, in words", () => {
    for (const { duties, slug } of agencies) {
      expect(duties.length, slug).toBeGreaterThan(0);
      for (const { phrase } of duties) expect(phrase, slug).toMatch(/\p{L}{2}/u);
      expect(repeated(duties.map(({ phrase }) => phrase.toLowerCase())), slug).toEqual([]);
    }
  });

  it("tell on living sites who they are and what to do there", () => {
    const living = agencies.filter(({ site }) => site === "living");
    expect(living.length).toBeGreaterThanOrEqual(14);
    for (const agency of living) {
      expect([agency.tagline, agency.address, agency.phone, agency.hours, agency.headName, agency.headTitle], agency.slug).not.toContain(null);
      expect(agency.services.length, agency.slug).toBeGreaterThanOrEqual(4);
    }
  });

  it("show icons that the pages can draw", () => {
    for (const { icon } of agencies.flatMap(({ services }) => services)) expect(Object.keys(iconShapes)).toContain(icon);
  });
});

describe("the news", () => {
  it("is there for every living site and none that has no site", () => {
    for (const { slug, site } of agencies) {
      const count = articles.filter(({ tenantSlug }) => tenantSlug === slug).length;
      if (site === "living") expect(count, slug).toBeGreaterThanOrEqual(5);
      if (site === "none") expect(count, slug).toBe(0);
    }
  });

  it("has an address of its own within each agency, a short title and words", () => {
    expect(repeated(articles.map(({ tenantSlug, slug }) => `${tenantSlug}/${slug}`))).toEqual([]);
    for (const { title, summary, body, cover } of articles) {
      expect(title.length, title).toBeLessThanOrEqual(80);
      expect(plainText(body).length, title).toBeGreaterThan(40);
      expect(summary).not.toBe("");
      if (cover) expect(cover.alt).not.toBe("");
    }
  });

  it("says who said what it quotes, but for the SMS shown as an example", () => {
    const quotes = articles.flatMap(({ slug, body }) => body.content.flatMap((node) => (node.type === "blockquote" ? [{ slug, parts: node.content.length }] : [])));
    expect(quotes.length).toBeGreaterThan(10);
    expect(quotes.filter(({ parts }) => parts !== 2).map(({ slug }) => slug)).toEqual(["cara-menulis-sms-supaya-cepat-sampai-ke-instansi-yang-tepat"]);
  });

  it("leads at kominfo with the training of 28 January 2015", () => {
    const [lead] = articles.filter(({ tenantSlug }) => tenantSlug === "kominfo").sort((a, b) => a.publishedDaysAgo - b.publishedDaysAgo);
    for (const fact of ["28 Januari 2015", "27 orang", "tiga sesi", "PKK", "SMS Centre"]) expect(lead && plainText(lead.body)).toContain(fact);
  });
});

describe("the cases", () => {
  it("are many, at every stage, with agencies that exist", () => {
    expect(cases.length).toBeGreaterThanOrEqual(320);
    for (const stage of ["unrouted", "forwarded", "answered", "waiting", "closed", "overdue"]) expect(cases.filter((one) => one.stage === stage).length, stage).toBeGreaterThanOrEqual(15);
    for (const { tenantSlug, handedOnFrom } of cases) {
      expect(tenantSlug === "meja" || bySlug.has(tenantSlug), tenantSlug).toBe(true);
      if (handedOnFrom) expect(bySlug.has(handedOnFrom), handedOnFrom).toBe(true);
    }
  });

  it("are the same every time, with no slot left open and nobody's telephone number", () => {
    expect(exampleCases()).toEqual(cases);
    for (const { messages, phone, title } of cases) {
      expect(phone).toMatch(/^\+62811000\d{4}$/);
      for (const text of [title, ...messages.map((message) => message.text.replaceAll("{tiket}", ""))]) expect(text).not.toMatch(/[{}]|\S+@\S+|\d{8,}/);
    }
  });

  it("are answered late now and then, as everywhere", () => {
    const answered = cases.filter(({ stage }) => stage === "answered");
    const late = answered.filter(({ messages }) => (messages.at(-1)?.minutesAfterOpen ?? 0) > 8 * 1440);
    expect(late.length).toBeGreaterThanOrEqual(3);
    expect(late.length).toBeLessThanOrEqual(answered.length / 5);
  });

  it("end as their stage says, in the order of time and not in the future", () => {
    for (const { stage, messages, openedDaysAgo } of cases) {
      const times = messages.map(({ minutesAfterOpen }) => minutesAfterOpen);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect((times.at(-1) ?? 0) / 1440).toBeLessThanOrEqual(openedDaysAgo + 0.001);
      expect(messages.some(({ direction }) => direction === "out")).toBe(["answered", "closed", "waiting"].includes(stage));
    }
  });
});

describe("the people", () => {
  it("fill every living site with an operator and a head, one of them for two agencies", () => {
    const people = examplePeople();
    for (const { slug } of agencies.filter(({ site }) => site === "living")) expect(new Set(people.filter(({ tenantSlug }) => tenantSlug === slug).map(({ role }) => role)), slug).toContain("head");
    expect(people.filter(({ role }) => role === "admin")).toHaveLength(1);
    expect(people.filter(({ role }) => role === "desk")).toHaveLength(2);
    expect(people.filter(({ email }) => email === "fitri.lubis@contoh.id").map(({ tenantSlug }) => tenantSlug)).toEqual(["pertamanan", "seimati"]);
    expect(repeated(people.filter(({ tenantSlug }) => tenantSlug !== "seimati").map(({ email }) => email))).toEqual([]);
  });
});

describe("the pictures", () => {
  it("are drawn the same every time and ask for nothing from outside", () => {
    for (const draw of [...Object.values(scenes), heroScene]) {
      expect(draw()).toBe(draw());
      expect(draw().replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|<script|<image|NaN|undefined/);
    }
  });
});

it("keeps its files small enough to read", () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  for (const file of files) expect(readFileSync(join(import.meta.dirname, file), "utf8").split("\n").length, file).toBeLessThanOrEqual(250);
});

describe("what agencies write to many", () => {
  const telephones = new Set([...exampleSubscribers(), ...exampleGroups().flatMap(({ members }) => members)].map(({ phone }) => phone));

  it("goes to invented telephones, none of them a citizen's of the cases", () => {
    for (const phone of telephones) expect(phone).toMatch(/^\+62811000\d{4}$/);
    expect(cases.map(({ phone }) => phone).filter((phone) => telephones.has(phone))).toEqual([]);
    expect(repeated(exampleSubscribers().map(({ tenantSlug, phone }) => `${tenantSlug} ${phone}`))).toEqual([]);
  });

  it("is of agencies there are, for wards there are; of each that wrote somebody can sign in", () => {
    const seats = new Set(["meja", ...examplePeople().map(({ tenantSlug }) => tenantSlug)]);
    for (const { tenantSlug } of [...exampleSubscribers(), ...exampleGroups(), ...exampleBroadcasts()]) expect(seats.has(tenantSlug), tenantSlug).toBe(true);
    for (const { placeSlug } of exampleSubscribers()) if (placeSlug !== null) expect(bySlug.get(placeSlug)?.kind, placeSlug).toBe("kelurahan");
  });

  it("shows one that went out with telephones it didn't reach, and drafts", () => {
    expect(exampleBroadcasts().some(({ sentDaysAgo, failed }) => sentDaysAgo !== null && failed > 0)).toBe(true);
    expect(exampleBroadcasts().some(({ sentDaysAgo }) => sentDaysAgo === null)).toBe(true);
    for (const { body } of exampleBroadcasts()) expect(body.length).toBeGreaterThan(20);
  });
});

it("templates of answers can be kept as they are, two or three for each of some living agencies", () => {
  const byAgency = Map.groupBy(exampleTemplates(), ({ tenantSlug }) => tenantSlug);
  expect(byAgency.size).toBeGreaterThanOrEqual(2);
  for (const [slug, templates] of byAgency) {
    expect(bySlug.get(slug)?.site, slug).toBe("living");
    expect([2, 3]).toContain(templates.length);
    for (const one of templates) expect(templateInput.safeParse(one), one.name).toMatchObject({ success: true });
  }
});
