import { beforeAll, describe, expect, it } from "vitest";
import { siteKey } from "@/lib/access/doors/open";
import { arrangeNewsroom, arrangePublished, story } from "@/lib/articles/arrange";
import { listEntries } from "@/lib/articles/by-kind";
import { publishArticle, startArticle } from "@/lib/articles/commands";
import { testDatabase } from "@/scripts/testing/database";
import { hostIn, webAddress } from "./fields";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
const link = (title: string, address: string) => story({ kind: "link", title, summary: "", body: { type: "doc", content: [{ type: "paragraph" }] }, fields: { address } });

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});

describe("links of an agency", () => {
  it("stand on its own site, by name, and search leads to their page", async () => {
    await arrangePublished(room.rina, link("LAPOR!", "https://www.lapor.go.id"));
    await arrangePublished(room.rina, link("BMKG", "http://bmkg.go.id/cuaca"));
    await arrangePublished(room.neighbour, link("Milik tetangga", "https://dishub.example.id"));
    expect((await listEntries(siteKey(room.kebersihan), "link", { order: "title" })).map(({ title, fields }) => [title, fields.address])).toEqual([["BMKG", "http://bmkg.go.id/cuaca"], ["LAPOR!", "https://www.lapor.go.id"]]);
    expect(await database.superuser()<{ url: string }[]>`select * from search_pages where kind = 'page' and tenant_id = ${room.kebersihan}`).toEqual(expect.arrayContaining([expect.objectContaining({ path: "/tautan/lapor" })]) as unknown);
  });

  it("need a title and an address that can be opened, and no text", async () => {
    for (const [address, sentence] of [["", /Isi alamatnya/], ["lapor.go.id", /diawali https/], ["javascript:alert(1)", /diawali https/]] as const) {
      const started = await startArticle(room.rina, link("Tautan", address));
      const refusal = await publishArticle(room.rina, started.ok ? started.value.id : 0, 1);
      expect(refusal.ok ? [] : refusal.issues).toEqual([{ field: "address", message: expect.stringMatching(sentence) as string }]);
    }
  });
});

it("only http and https lead out, to a host with a name and without a disguise", () => {
  for (const fine of ["https://www.lapor.go.id", "http://medan.go.id/a?b=c#d", " https://a.id "]) expect(webAddress(fine)).not.toBeNull();
  for (const refused of ["", "lapor.go.id", "//lapor.go.id", "javascript:alert(1)", "JAVASCRIPT://a.id/%0aalert(1)", "data:text/html,x", "mailto:a@b.id", "ftp://a.id", "https://", "https://localhost", "https://medan.go.id@jahat.id", "https:lapor.go.id"]) {
    expect([refused, webAddress(refused)]).toEqual([refused, null]);
  }
  expect(hostIn("https://www.lapor.go.id/x")).toBe("lapor.go.id");
});
