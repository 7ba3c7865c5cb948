import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { arrangeNewsroom, arrangePublished } from "@/lib/articles/arrange";
import { newsTag, portalNewsTag } from "@/lib/articles/tags";
import { AGENCIES_TAG, tenantTag } from "@/lib/tenants/tags";
import { testDatabase } from "@/scripts/testing/database";
import { cityFeed, siteFeed } from "./cached-feeds";
import { cityMapIndex, portalMap, siteMap, siteMaps } from "./cached-maps";

const tags = vi.hoisted(() => new Set<string>());
vi.mock("next/cache", () => ({ cacheLife: () => undefined, cacheTag: (...given: string[]) => given.forEach((tag) => tags.add(tag)) }));

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
const site = () => ({ id: room.kebersihan, slug: "kebersihan", name: "Dinas Kebersihan", openedAt: new Date("2015-01-28T01:00:00Z") });

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
  await arrangePublished(room.rina, { title: "Truk baru" });
  await arrangePublished(room.neighbour, { title: "Parkir baru" });
});
beforeEach(() => tags.clear());

/** What publishing, withdrawing, renaming, suspending and merging expire: lib/articles/actions.ts, lib/tenants/actions.ts. */
it("an agency's feed and sitemap are made anew when it publishes or changes, and hold nothing of the neighbour", async () => {
  const feed = await siteFeed(site(), "berita", "rss.xml", true);
  expect([...tags]).toEqual([tenantTag(room.kebersihan), newsTag(room.kebersihan)]);
  tags.clear();
  const map = await siteMap(site(), 1);
  expect([...tags]).toEqual(expect.arrayContaining([tenantTag(room.kebersihan), newsTag(room.kebersihan)]));
  for (const body of [feed?.body, map?.body]) {
    expect(body).toContain("truk-baru");
    expect(body).not.toContain("parkir");
  }
});

it("the city's feed and index are made anew when any agency publishes, opens, closes or is renamed", async () => {
  for (const make of [() => cityFeed("berita", "atom.xml", false), cityMapIndex, portalMap]) {
    tags.clear();
    await make();
    expect([...tags].sort()).toEqual([AGENCIES_TAG, portalNewsTag].sort());
  }
  const index = (await cityMapIndex()).body;
  for (const url of ["http://medan.localhost:3000/sitemap/portal.xml", "http://dishub.medan.localhost:3000/sitemap.xml", "http://kebersihan.medan.localhost:3000/sitemap.xml"]) expect(index).toContain(`<loc>${url}</loc>`);
});

it("a sitemap names the rooms in which something is published, and no other", async () => {
  await arrangePublished(room.rina, { kind: "profile", title: "Tugas dan fungsi" });
  const map = (await siteMap(site(), 1))?.body ?? "";
  for (const path of ["/profil", "/profil/tugas-dan-fungsi"]) expect(map).toContain(`<loc>http://kebersihan.medan.localhost:3000${path}</loc>`);
  expect(map).not.toContain("/galeri");
  expect(await siteFeed(site(), "profil", "rss.xml", true)).toBeNull();
});

it("there is no feed of a kind that doesn't exist, and no sitemap past the last", async () => {
  expect([await siteFeed(site(), "kabar", "rss.xml", true), await cityFeed("kabar", "rss.xml", true), await siteMap(site(), 2), await siteMaps(room.kebersihan)]).toEqual([null, null, null, 1]);
});

it("a feed without stories is dated when the site was opened, so that it doesn't change by itself", async () => {
  await database.owner()`update articles set status = 'withdrawn' where tenant_id = ${room.kebersihan}`;
  expect((await siteFeed(site(), "berita", "rss.xml", true))?.body).toContain("<lastBuildDate>Wed, 28 Jan 2015 01:00:00 GMT</lastBuildDate>");
});
