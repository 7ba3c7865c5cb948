import type { Page } from "@playwright/test";
import { leadClass, leadColours } from "@/lib/tenants/lead-colours";
import { contrastProblems, violations } from "../support/axe";
import { asOwner } from "../support/clock";
import { photoWithPlace } from "../support/picture";
import { openSecondWeb, type SecondWeb } from "../support/second-web";
import { openTileServer, type TileServer } from "../support/tiles";
import { expect, get, rootUrl, siteUrl, test } from "../support/test";

const bodyOf = async (address: string): Promise<string> => (await get(new URL(address))).body;
/** What an agency shapes: its colour, the picture on top, the menu, and the foot of the page but for its date. */
const lookOf = (body: string) => [/class="page lead-\w+"/, /<div class="header-band">.*?<\/div>/s, /<nav.*?<\/nav>/s, /<footer.*?<\/footer>/s]
  .map((part) => part.exec(body)?.[0].replace(/Terakhir diperbarui.*/s, "") ?? null);
const form = (page: Page, name: string) => page.getByRole("form", { name });
const save = async (page: Page, name: string) => {
  await form(page, name).getByRole("button", { name: "Simpan" }).click();
  await expect(form(page, name).getByText("Tersimpan. Warga melihatnya sekarang.")).toBeVisible();
};
const menuOf = (page: Page) => page.getByRole("navigation", { name: "Menu" }).first().getByRole("link").allTextContents();

test("an agency's colour, picture, menu, home, links, hours and place are its own, and no neighbour's", async ({ page, login, another }) => {
  const neighbour = [siteUrl("dinkes"), siteUrl("dinkes", "/kontak")];
  const before = (await Promise.all(neighbour.map(bodyOf))).map(lookOf);
  expect(before[0]?.every((part) => part !== null)).toBe(true);
  await login("operator", "pertamanan");
  await page.goto(rootUrl("/dasbor/tampilan"));

  const facts = form(page, "Kantor dan warna");
  await facts.getByLabel("Jam buka").fill("Senin sampai Kamis 08.00–16.15");
  await facts.getByLabel("Titik peta").fill("3.5896, 98.6739");
  await facts.getByLabel("Tembaga").check();
  await save(page, "Kantor dan warna");

  let send = () => {};
  const held = new Promise<void>((resolve) => { send = resolve; });
  await page.route("**/api/gambar", async (route) => { await held; await route.continue(); });
  await page.getByLabel("Berkas gambar kepala").setInputFiles({ name: "taman.png", mimeType: "image/png", buffer: await photoWithPlace() });
  const header = form(page, "Gambar kepala");
  // Saved now it would be the picture of before.
  await expect(header.getByRole("button", { name: "Menunggu gambar…" })).toBeDisabled();
  send();
  await expect(header.locator("img")).toHaveAttribute("src", /^\/gambar\//);
  await header.getByRole("button", { name: "Simpan" }).click();
  await expect(header.getByText("Tulis apa yang terlihat. Warga tunanetra mendengar teks ini.").first()).toBeVisible();
  await header.getByLabel("Apa yang terlihat").fill("Taman kota pada pagi hari");
  await save(page, "Gambar kepala");

  const layout = form(page, "Menu dan beranda");
  await layout.getByLabel("Pejabat").selectOption({ label: "Ke-1" });
  await layout.getByLabel("Layanan", { exact: true }).selectOption({ label: "Tidak di menu" });
  await layout.getByLabel("Yang paling sering diperlukan").uncheck();
  await layout.getByLabel("Media sosial").fill("https://www.instagram.com/taman.contoh");
  await save(page, "Menu dan beranda");
  expect(await violations(page)).toEqual([]);

  const reader = await another({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  await reader.goto(siteUrl("pertamanan"));
  await expect(reader.locator(`.page.${leadClass("tembaga")}`)).toBeVisible();
  await expect(reader.getByRole("img", { name: "Taman kota pada pagi hari" })).toBeVisible();
  await expect(reader.getByRole("heading", { name: "Yang paling sering diperlukan" })).toHaveCount(0);
  await expect(reader.getByRole("link", { name: "Instagram" })).toHaveAttribute("href", "https://www.instagram.com/taman.contoh");
  const menu = await menuOf(reader);
  expect(menu).not.toContain("Layanan");
  expect(menu.indexOf("Pejabat")).toBeGreaterThan(-1);
  await reader.goto(siteUrl("pertamanan", "/kontak"));
  await expect(reader.getByText("Senin sampai Kamis 08.00–16.15").first()).toBeVisible();
  await expect(reader.getByRole("link", { name: "Petunjuk arah" })).toHaveAttribute("href", /to=3\.5896%2C98\.6739$/);
  await expect(reader.getByRole("button", { name: "Tampilkan peta" })).toHaveCount(0);
  expect((await Promise.all(neighbour.map(bodyOf))).map(lookOf)).toEqual(before);
});

test("of two pictures chosen one after the other the last stands, whichever the network brings first", async ({ page, login }) => {
  await login("operator", "dinkes");
  await page.goto(rootUrl("/dasbor/tampilan"));
  let send = () => {};
  const held = new Promise<void>((resolve) => { send = resolve; });
  await page.route("**/api/gambar", async (route) => { await held; await route.continue(); }, { times: 1 });
  const [header, file] = [form(page, "Gambar kepala"), page.getByLabel("Berkas gambar kepala")];
  const buffer = await photoWithPlace();
  const asked = page.waitForRequest("**/api/gambar");
  await file.setInputFiles({ name: "pertama.png", mimeType: "image/png", buffer });
  const first = await asked;
  await file.setInputFiles({ name: "kedua.png", mimeType: "image/png", buffer });
  await expect(header.getByRole("button", { name: "Simpan" })).toBeEnabled();
  const last = await header.locator("img").getAttribute("src");
  expect(last).toMatch(/^\/gambar\//);
  send();
  await (await first.response())?.finished();
  await header.getByRole("button", { name: "Simpan" }).click();
  await expect(header.getByText("Tulis apa yang terlihat. Warga tunanetra mendengar teks ini.").first()).toBeVisible();
  await expect(header.locator("img")).toHaveAttribute("src", last ?? "");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`each of the twelve colours can be read, ${colorScheme}`, async ({ another }) => {
    const reader = await another({ colorScheme });
    for (const path of ["/", "/kontak"]) {
      await reader.goto(siteUrl("kominfo", path));
      for (const { name } of leadColours) {
        await reader.locator(".page").evaluate((element, lead) => {
          element.setAttribute("class", `page ${lead}`);
        }, leadClass(name));
        expect(await contrastProblems(reader), `${name} on ${path}`).toEqual([]);
      }
    }
  });
}

test.describe("a map", () => {
  let tiles: TileServer;
  let web: SecondWeb;
  test.beforeAll(async () => {
    await asOwner("insert into site_looks (tenant_id, latitude, longitude) select id, 3.5772, 98.6843 from tenants where slug = 'medanmaimun' on conflict (tenant_id) do update set latitude = excluded.latitude, longitude = excluded.longitude");
    tiles = await openTileServer();
    web = await openSecondWeb({ MAP_TILES: tiles.address, MAP_CREDIT: "© Peta percobaan" });
  });
  test.afterAll(async () => {
    await web.stop();
    tiles.close();
  });

  test("comes from the server that the city named, on the contact page alone, when somebody asks for it", async ({ another }) => {
    const reader = await another({ viewport: { width: 360, height: 780 } });
    const leaflet: string[] = [];
    reader.on("request", (request) => void (/leaflet/.test(request.url()) && leaflet.push(request.url())));
    for (const path of ["/", "/profil", "/berita"]) {
      await reader.goto(web.url("medanmaimun", path), { waitUntil: "load" });
      await expect(reader.getByRole("button", { name: "Tampilkan peta" })).toHaveCount(0);
    }
    await reader.goto(web.url("medanmaimun", "/kontak"), { waitUntil: "load" });
    await expect(reader.getByRole("link", { name: "Petunjuk arah" })).toBeVisible();
    expect([leaflet, tiles.asked()]).toEqual([[], []]);
    await reader.getByRole("button", { name: "Tampilkan peta" }).click();
    const map = reader.getByRole("region", { name: /^Peta / });
    await expect(map.locator("img.leaflet-tile-loaded").first()).toBeVisible();
    await expect(map).toContainText("© Peta percobaan");
    expect(tiles.asked()[0]).toMatch(/^\/16\/\d+\/\d+\.png$/);
    expect(await violations(reader)).toEqual([]);
  });

  test("that can't be drawn says where else to look, and without script the directions stand", async ({ another }) => {
    const reader = await another();
    await reader.route("**/skrip/leaflet.js", (route) => route.abort());
    await reader.goto(web.url("medanmaimun", "/kontak"));
    await reader.getByRole("button", { name: "Tampilkan peta" }).click();
    await expect(reader.getByRole("alert")).toHaveText("Peta tidak bisa dibuka. Pakai petunjuk arah di atas.");
    const plain = await another({ javaScriptEnabled: false });
    await plain.goto(web.url("medanmaimun", "/kontak"));
    await expect(plain.getByRole("button", { name: "Tampilkan peta" })).toBeHidden();
    await expect(plain.getByRole("link", { name: "Petunjuk arah" })).toBeVisible();
  });
});
