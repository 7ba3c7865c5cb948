import { beforeAll, expect, it } from "vitest";
import { siteKey } from "@/lib/access/doors/open";
import { arrangeNewsroom, arrangePublished } from "@/lib/articles/arrange";
import { listEntries } from "@/lib/articles/by-kind";
import { testDatabase } from "@/scripts/testing/database";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
const now = new Date("2026-11-26T05:00:00Z");
const official = (title: string, post: string, endsOn = "") => ({ kind: "official", title, summary: "", body: { type: "doc", content: [{ type: "paragraph" }] }, fields: { post, endsOn } });

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});

it("an official is shown to the last day of the term and no longer", async () => {
  await arrangePublished(room.rina, official("Siti", "Lurah"));
  await arrangePublished(room.rina, official("Togar", "Sekretaris Lurah", "2026-11-26"));
  await arrangePublished(room.rina, official("Edi", "Kepala Seksi", "2026-11-25"));
  await arrangePublished(room.neighbour, official("Tetangga", "Camat"));
  const shown = await listEntries(siteKey(room.kebersihan), "official", { order: "facet" }, now);
  expect(shown.map(({ title }) => title)).toEqual(["Siti", "Togar"]);
});
