import { expect, it } from "vitest";
import { checkBody } from "@/lib/articles/body";
import { unmetDuties } from "@/lib/articles/checks";
import { rulesOf } from "@/lib/articles/kind-rules";
import { exampleAgencies } from "@/lib/examples/agencies";
import { exampleEntries } from ".";

const entries = exampleEntries();
const on = (entry: (typeof entries)[number]) => (entry.from ? { startsAt: `2026-12-01T${entry.from[0]}`, endsAt: `2026-12-01T${entry.from[1]}` } : {});

it("every example could have been published by a person", () => {
  const wrong = entries.flatMap((entry) => {
    const read = rulesOf[entry.kind].shape.safeParse({ ...entry.fields, ...on(entry) });
    if (!read.success) return [`${entry.slug}: ${read.error.issues[0]?.message ?? ""}`];
    const unmet = unmetDuties({ ...entry, fields: read.data, coverId: null, coverAlt: "", coverCaption: "" });
    return [...unmet.map((duty) => `${entry.slug}: ${duty.sentence ?? ""}`), ...(checkBody(entry.body).ok ? [] : [`${entry.slug}: body`])];
  });
  expect(wrong).toEqual([]);
});

it("every example belongs to an agency with a living site, under an address of its own", () => {
  const living = new Set(exampleAgencies().filter((agency) => agency.site === "living").map((agency) => agency.slug));
  expect(entries.filter((entry) => !living.has(entry.tenantSlug)).map((entry) => entry.slug)).toEqual([]);
  expect(new Set(entries.map((entry) => `${entry.tenantSlug}/${entry.slug}`)).size).toBe(entries.length);
});

it("kominfo has a document in each of the law's four classes", () => {
  const classes = entries.filter((entry) => entry.tenantSlug === "kominfo" && entry.kind === "document").map((entry) => entry.fields.class);
  expect(classes.sort()).toEqual(["berkala", "dikecualikan", "serta-merta", "setiap-saat"]);
});
