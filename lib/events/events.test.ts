import { beforeAll, describe, expect, it } from "vitest";
import { portalKey, siteKey } from "@/lib/access/doors/open";
import { arrangeNewsroom, arrangePublished, story } from "@/lib/articles/arrange";
import { cityEntries, listEntries } from "@/lib/articles/by-kind";
import { startArticle, publishArticle } from "@/lib/articles/commands";
import { listPublished } from "@/lib/articles/published";
import { testDatabase } from "@/scripts/testing/database";
import { calendarOf } from "./calendar";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
const now = new Date("2026-11-26T05:00:00Z");

const event = (title: string, startsAt: string, more: Record<string, unknown> = {}) =>
  ({ kind: "event", title, summary: "Terbuka untuk umum.", body: { type: "doc", content: [{ type: "paragraph" }] }, fields: { startsAt, place: "Aula", ...more } });
const titles = (entries: { title: string }[]) => entries.map((entry) => entry.title);

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
  await arrangePublished(room.rina, event("Kerja bakti", "2026-12-06T07:00", { endsAt: "2026-12-06T11:00" }));
  await arrangePublished(room.rina, event("Hari ini", "2026-11-26T13:00"));
  await arrangePublished(room.rina, event("Bulan lalu", "2026-10-26T13:00"));
  await arrangePublished(room.rina, event("Batal", "2026-12-01T09:00", { cancelled: true }));
  await arrangePublished(room.neighbour, event("Milik tetangga", "2026-12-02T09:00"));
});

describe("the agenda", () => {
  it("lists what isn't over, soonest first, and what is over, newest first; never a neighbour's, never among the news", async () => {
    expect(titles(await listEntries(siteKey(room.kebersihan), "event", { order: "ahead" }, now))).toEqual(["Hari ini", "Batal", "Kerja bakti"]);
    expect(titles(await listEntries(siteKey(room.kebersihan), "event", { order: "past" }, now))).toEqual(["Bulan lalu"]);
    expect((await listPublished(siteKey(room.kebersihan))).items).toEqual([]);
  });

  it("of the whole city says whose event it is", async () => {
    const all = await cityEntries(portalKey(), "event", { order: "ahead" }, now);
    expect(all.map((entry) => `${entry.title}: ${entry.agency.slug}`)).toEqual(["Hari ini: kebersihan", "Batal: kebersihan", "Milik tetangga: dishub", "Kerja bakti: kebersihan"]);
  });

  it("asks for a time and a place, refuses an end before the beginning and a day that no calendar has", async () => {
    const unready = await startArticle(room.rina, story(event("Tanpa waktu", "", { place: "", endsAt: "" })));
    if (!unready.ok) throw new Error("a draft was expected");
    const refusal = await publishArticle(room.rina, unready.value.id, 1);
    expect(refusal.ok ? [] : refusal.issues.map((issue) => issue.field)).toEqual(["startsAt", "place"]);
    const backwards = await startArticle(room.rina, story(event("Mundur", "2026-12-06T07:00", { endsAt: "2026-12-06T06:00" })));
    const later = await publishArticle(room.rina, backwards.ok ? backwards.value.id : 0, 1);
    expect(later.ok ? "" : later.issues[0]?.message).toMatch(/lebih awal/);
    expect(await startArticle(room.rina, story(event("Salah", "2026-02-31T07:00")))).toMatchObject({ ok: false, issues: [{ field: "startsAt" }] });
  });

  it("becomes a calendar in UTC, with the cancelled event marked and every line folded", async () => {
    const entries = await listEntries(siteKey(room.kebersihan), "event", { order: "ahead" }, now);
    const text = calendarOf("Agenda Dinas Kebersihan", "kebersihan.medan.localhost", entries.map((entry) => ({
      ...entry, id: `${entry.slug}@kebersihan.medan.localhost`, url: `http://kebersihan.medan.localhost/agenda/${entry.slug}` })));
    expect(text).toContain("DTSTART:20261206T000000Z");
    expect(text).toContain("DTEND:20261206T040000Z");
    expect(text).toContain("UID:kerja-bakti@kebersihan.medan.localhost");
    expect(text.split("BEGIN:VEVENT")).toHaveLength(4);
    expect(text).toMatch(/SUMMARY:Batal[\s\S]*STATUS:CANCELLED/);
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });
});
