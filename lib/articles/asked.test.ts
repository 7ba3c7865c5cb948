import { expect, it } from "vitest";
import { askedFields } from "./asked";
import { articleChecks, unmetDuties } from "./checks";
import { rulesOf } from "./kind-rules";
import { articleKinds } from "./kinds";
import { emptyText } from "./rich-text";

const names = (kind: (typeof articleKinds)[number], fields = {}) => askedFields(kind, fields).map(({ name, needed }) => `${name}${needed ? "!" : ""}`);
const content = { title: "T", summary: "S", coverId: null, coverAlt: "", coverCaption: "", body: emptyText };

it("asks for a reason and the test of consequences only of an excluded document, and says that they are needed", () => {
  expect(names("document")).toEqual(["class!", "number", "files", "issuedOn", "holder", "kept"]);
  expect(names("document", { class: "berkala" })).toEqual(names("document"));
  expect(names("document", { class: "dikecualikan" })).toEqual(["class!", "reason!", "consequences!", "number", "files", "issuedOn", "holder", "kept!"]);
});

it("calls needed what publishing refuses, whatever is typed", () => {
  expect(names("service").filter((name) => name.endsWith("!"))).toEqual(["requirements!", "steps!", "cost!", "time!"]);
  expect(names("service", { requirements: ["KTP"], steps: ["Datang"], cost: "Gratis", time: "1 hari" })).toEqual(names("service"));
  expect(names("official", { startsOn: "2026-01-02", endsOn: "2025-01-01" }).filter((name) => name.endsWith("!"))).toEqual(["post!"]);
  expect(names("link")).toEqual(["address!"]);
  expect(names("news")).toEqual([]);
});

it("every duty of a kind leads to a field that is on screen", () => {
  for (const kind of articleKinds) {
    const shown = new Set([...askedFields(kind, {}).map(({ name }) => name), "title", ...(rulesOf[kind].words.body === null ? [] : ["body"]), "summary", ...(rulesOf[kind].words.cover === null ? [] : ["cover"])]);
    expect(articleChecks({ ...content, kind, fields: {} }).filter(({ field }) => !shown.has(field)).map(({ id }) => `${kind} ${id}`)).toEqual([]);
  }
});

it("what the check of what comes in would refuse is told beside its field, and never throws", () => {
  const unmet = unmetDuties({ ...content, kind: "event", fields: { startsAt: "20266-01-01T08:00", place: "Aula" } });
  expect(unmet.map(({ field, sentence }) => [field, sentence])).toEqual([["startsAt", expect.stringMatching(/Pilih tanggal dan jam/)]]);
  expect(unmetDuties({ ...content, kind: "service", fields: { requirements: Array.from({ length: 31 }, () => "x") } })[0]).toMatchObject({ field: "requirements", words: "Syarat" });
});
