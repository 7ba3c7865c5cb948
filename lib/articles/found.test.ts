import { beforeAll, expect, it } from "vitest";
import { portalKey, siteKey } from "@/lib/access/doors/open";
import { statementsSoFar } from "@/lib/db/count";
import { openSites } from "@/lib/found/sites";
import { testDatabase } from "@/scripts/testing/database";
import { arrangeNewsroom, arrangePicture, arrangePublished, pictureBody, story } from "./arrange";
import { changeArticleAddress, saveDraft, withdrawArticle } from "./commands";
import { writingKinds } from "./found";
import { findPublished } from "./published";
import { entryThings } from "@/lib/found/structured-entries";
import { findTenantBySlug } from "@/lib/tenants/queries";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
let truck: { id: number; revision: number; slug: string };
let coverId: string;

const kindNamed = (name: string) => {
  const kind = writingKinds.find((one) => one.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  return kind;
};
const newsKind = kindNamed("berita");
const all = { offset: 0, limit: 100 };
const titles = async (items: Promise<{ title: string }[]>) => (await items).map((item) => item.title);

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
  coverId = await arrangePicture(database.owner(), room.kebersihan);
  truck = await arrangePublished(room.rina, { title: "Truk baru", coverId, coverAlt: "Truk hijau", body: pictureBody(coverId) });
  await arrangePublished(room.neighbour, { title: "Parkir baru" });
});

it("brings an agency's own stories into its feed, and all agencies' into the city's, in one statement each", async () => {
  const before = statementsSoFar();
  const [item] = await newsKind.feed(siteKey(room.kebersihan), 10);
  expect(statementsSoFar() - before).toBeLessThanOrEqual(4);
  expect(item).toMatchObject({
    title: "Truk baru", url: "http://kebersihan.medan.localhost:3000/berita/truk-baru", category: "Berita", agency: "Dinas Kebersihan",
    picture: { url: `http://kebersihan.medan.localhost:3000/gambar/${coverId}/960.webp`, alt: "Truk hijau" },
  });
  expect(item?.html).toContain(`src="http://kebersihan.medan.localhost:3000/gambar/${coverId}/960.webp"`);
  expect(await titles(newsKind.feed(siteKey(room.dishub), 10))).toEqual(["Parkir baru"]);
  expect(await titles(newsKind.cityFeed(portalKey(), 10))).toEqual(["Parkir baru", "Truk baru"]);
  expect(await titles(newsKind.cityFeed(portalKey(), 1))).toEqual(["Parkir baru"]);
});

it("shows what was published, not what is being written", async () => {
  await saveDraft(room.rina, truck.id, truck.revision, story({ title: "Rahasia", coverId, coverAlt: "x" }));
  expect(await titles(newsKind.feed(siteKey(room.kebersihan), 10))).toEqual(["Truk baru"]);
  expect(await newsKind.card(siteKey(room.kebersihan), "truk-baru")).toMatchObject({ title: "Truk baru", label: "Berita", cover: { id: coverId } });
});

it("keeps an entry's name when its address changes, so that no reader shows it twice", async () => {
  const [before] = await newsKind.feed(siteKey(room.kebersihan), 1);
  await changeArticleAddress(room.rina, truck.id, truck.revision + 1, "truk-hijau");
  const [after] = await newsKind.feed(siteKey(room.kebersihan), 1);
  expect([after?.id, after?.url]).toEqual([before?.id, "http://kebersihan.medan.localhost:3000/berita/truk-hijau"]);
});

it("lists addresses of one agency for its sitemap, with pictures, and counts them for the city's index", async () => {
  expect(await newsKind.entries(siteKey(room.kebersihan), all)).toMatchObject([{ path: "/berita/truk-hijau", pictures: [`/gambar/${coverId}/1600.webp`] }]);
  await arrangePublished(room.siti, { title: "Kedua" });
  expect((await newsKind.entries(siteKey(room.kebersihan), { offset: 1, limit: 1 })).map(({ path }) => path)).toEqual(["/berita/kedua"]);
  const extents = await newsKind.extents(portalKey());
  expect(extents.map(({ tenantId, count }) => [tenantId, count]).sort()).toEqual([[room.kebersihan, 2], [room.dishub, 1]].sort());
  expect(extents[0]?.changedAt).toBeInstanceOf(Date);
});

it("has nothing of a withdrawn story, nor of a neighbour's in an agency's name", async () => {
  const told = await arrangePublished(room.siti, { title: "Salah tulis" });
  await withdrawArticle(room.siti, told.id, told.revision, { note: "Angkanya keliru semua." });
  const site = siteKey(room.kebersihan);
  expect(await titles(newsKind.feed(site, 10))).toEqual(["Kedua", "Truk baru"]);
  expect(await titles(newsKind.cityFeed(portalKey(), 10))).not.toContain("Salah tulis");
  expect((await newsKind.entries(site, all)).map(({ path }) => path)).not.toContain("/berita/salah-tulis");
  expect([await newsKind.card(site, "salah-tulis"), await newsKind.card(site, "parkir-baru")]).toEqual([null, null]);
});

it("leaves suspended and closed agencies out of the city's feed and index", async () => {
  const seen = async () => [await titles(newsKind.cityFeed(portalKey(), 10)), (await openSites(portalKey())).map(({ slug }) => slug)];
  expect(await seen()).toEqual([["Kedua", "Parkir baru", "Truk baru"], ["dishub", "kebersihan"]]);
  await database.owner()`update tenants set suspended_at = now() where slug = 'dishub'`;
  expect(await seen()).toEqual([["Kedua", "Truk baru"], ["kebersihan"]]);
  await database.owner()`update tenants set opened_at = null, suspended_at = null where slug = 'dishub'`;
  expect((await seen())[1]).toEqual(["kebersihan"]);
});

it("keeps each kind in its own room's feed, map and card", async () => {
  await arrangePublished(room.rina, { kind: "event", title: "Gotong royong", fields: { startsAt: "2026-12-12T07:00", place: "Lapangan" } });
  const site = siteKey(room.kebersihan);
  expect(await titles(newsKind.feed(site, 10))).not.toContain("Gotong royong");
  expect(await titles(kindNamed("agenda").feed(site, 10))).toEqual(["Gotong royong"]);
  expect((await kindNamed("agenda").entries(site, all)).map(({ path }) => path)).toEqual(["/agenda/gotong-royong"]);
  expect((await kindNamed("agenda").extents(portalKey())).map(({ tenantId }) => tenantId)).toEqual([room.kebersihan]);
  expect([await kindNamed("agenda").card(site, "gotong-royong"), await newsKind.card(site, "gotong-royong")]).toMatchObject([{ label: "Agenda" }, null]);
});

it.each([
  ["event", { startsAt: "2026-12-12T07:00", endsAt: "2026-12-12T09:00", place: "Lapangan", cost: "Gratis", cancelled: true },
    { "@type": "Event", startDate: "2026-12-12T07:00:00+07:00", eventStatus: "https://schema.org/EventCancelled", isAccessibleForFree: true, location: { name: "Lapangan" } }],
  ["service", { requirements: ["KTP"], steps: ["Datang"], cost: "Gratis", time: "1 hari", where: "Loket 2" },
    { "@type": "GovernmentService", offers: { price: 0, priceCurrency: "IDR" }, availableChannel: { serviceLocation: { name: "Loket 2" } }, provider: { name: "Dinas Kebersihan" } }],
  ["document", { class: "berkala", number: "12/2026", issuedOn: "2026-02-01" }, { "@type": "DigitalDocument", identifier: "12/2026", dateCreated: "2026-02-01" }],
  ["official", { post: "Kepala Dinas" }, { "@type": "ProfilePage", mainEntity: { "@type": "Person", jobTitle: "Kepala Dinas" } }],
  ["profile", {}, { "@type": "WebPage" }],
] as const)("tells machines what a %s is, in schema.org's words, with a way to it", async (kind, fields, expected) => {
  const { slug } = await arrangePublished(room.siti, { kind, title: `Contoh ${kind}`, fields });
  const [found, at] = [await findPublished(siteKey(room.kebersihan), slug, [kind]), await findTenantBySlug(portalKey(), "kebersihan")];
  if (!found || !("title" in found) || !at || !("tenant" in at)) throw new Error("an entry was expected");
  const [thing, crumbs] = entryThings(found, at.tenant);
  expect(thing).toMatchObject({ ...expected, name: `Contoh ${kind}` });
  expect(JSON.stringify(crumbs)).toContain(`/${slug}`);
});
