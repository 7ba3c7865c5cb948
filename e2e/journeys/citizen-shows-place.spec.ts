import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { freshWord } from "../support/handset";
import { sendReport } from "../support/report-form";
import { openSecondWeb, type SecondWeb } from "../support/second-web";
import { expect, rootUrl, test } from "../support/test";
import { openTileServer, type TileServer } from "../support/tiles";

let tiles: TileServer;
let web: SecondWeb;
test.beforeAll(async () => {
  tiles = await openTileServer();
  web = await openSecondWeb({ MAP_TILES: tiles.address, MAP_CREDIT: "© Peta percobaan" });
});
test.afterAll(async () => {
  await web.stop();
  tiles.close();
});

/** The portal of the city that has maps. */
const withMaps = (path: string): string => {
  const address = new URL(rootUrl(path));
  address.port = new URL(web.url("x")).port;
  return address.toString();
};
const mapOf = (page: Page) => page.getByRole("application", { name: /^Peta Kota/ });
const standsAt = (page: Page) => page.getByRole("group", { name: "Tunjuk tempatnya di peta" }).getByRole("status");
const ticked = (page: Page) => page.getByRole("checkbox", { name: /^Sertakan titik di peta/ });

test("a citizen shows the place with the keyboard alone; it comes back with mistakes, and the officer sees it", async ({ another, login, page }) => {
  const street = freshWord();
  const citizen = await another({ viewport: { width: 360, height: 780 } });
  const fetched: string[] = [];
  citizen.on("request", (request) => void (/leaflet|titik/.test(request.url()) && fetched.push(request.url())));
  await citizen.goto(withMaps("/lapor"), { waitUntil: "load" });
  await citizen.getByLabel("Ceritakan").fill(`Lampu jalan mati di gang ${street}`);
  await expect(ticked(citizen)).toBeHidden();
  expect([fetched, tiles.asked()], "nothing of a map before it is asked for").toEqual([[], []]);

  await citizen.getByRole("button", { name: "Tunjuk di peta" }).press("Enter");
  await expect(mapOf(citizen)).toBeFocused();
  await expect(mapOf(citizen).locator("img.leaflet-tile-loaded").first()).toBeVisible();
  expect(await violations(citizen)).toEqual([]);
  await citizen.keyboard.press("Enter");
  await expect(standsAt(citizen), "the whole city is too small to show a street").toContainText(/diperbesar/i);
  await expect(mapOf(citizen).locator("img.leaflet-tile-loaded[src*='/17/']").first()).toBeVisible();
  await citizen.keyboard.press("ArrowRight");
  await expect(standsAt(citizen)).toHaveText(/^Bergeser \d+ m ke timur\. Tanda silang di 3\.\d{5}, 98\.\d{5}\.$/);
  const place = /3\.\d{5}, 98\.\d{5}/.exec((await standsAt(citizen).textContent()) ?? "")?.[0] ?? "";
  await citizen.keyboard.press("Enter");
  await expect(mapOf(citizen)).toHaveCount(0);
  await expect(ticked(citizen)).toBeFocused();
  await expect(ticked(citizen)).toHaveValue(place);

  await citizen.getByLabel("Nomor HP").fill("tidak punya");
  await sendReport(citizen);
  await expect(citizen.getByRole("alert")).toContainText("Nomor HP itu tidak dikenali");
  await expect(ticked(citizen)).toBeChecked();
  await expect(ticked(citizen)).toHaveValue(place);
  expect(await violations(citizen)).toEqual([]);
  await citizen.getByLabel("Nomor HP").fill("");
  await citizen.getByLabel("Nama jalan atau patokan").fill(`gang ${street}`);
  await sendReport(citizen);
  await expect(citizen.getByRole("heading", { name: "Laporan Anda sudah kami terima" })).toBeVisible();

  await login("operator", "pertamanan");
  const inbox = rootUrl("/dasbor/pesan");
  await page.goto(inbox);
  await page.getByRole("link", { name: street }).click();
  const facts = page.getByRole("complementary", { name: "Fakta laporan" });
  await expect(facts.getByText(place)).toBeVisible();
  const [latitude, longitude] = place.split(", ").map(Number);
  await expect(facts.getByRole("link", { name: "Petunjuk arah" })).toHaveAttribute("href", `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`);
  await expect(facts.getByRole("button", { name: "Tampilkan peta" }), "this city has no maps").toHaveCount(0);
  const before = tiles.asked().length;
  await page.goto(withMaps(new URL(page.url()).pathname));
  await facts.getByRole("button", { name: "Tampilkan peta" }).click();
  await expect(facts.getByRole("region", { name: "Peta titik yang ditunjuk warga" }).locator("img.leaflet-tile-loaded").first()).toBeVisible();
  expect(tiles.asked().length).toBeGreaterThan(before);
  expect(await violations(page)).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`"Pakai lokasi saya" asks only when pressed, and says what to do when refused or elsewhere, ${colorScheme}`, async ({ another }) => {
    const citizen = await another({ colorScheme, viewport: { width: 1440, height: 900 } });
    await citizen.goto(withMaps("/lapor"), { waitUntil: "load" });
    await citizen.getByRole("button", { name: "Tunjuk di peta" }).click();
    await citizen.getByRole("button", { name: "Pakai lokasi saya" }).click();
    await expect(standsAt(citizen)).toHaveText(/^Lokasi tidak diizinkan\. Geser sendiri/);
    await citizen.context().grantPermissions(["geolocation"], { origin: new URL(citizen.url()).origin });
    await citizen.context().setGeolocation({ latitude: -6.2, longitude: 106.8 });
    await citizen.getByRole("button", { name: "Pakai lokasi saya" }).click();
    await expect(standsAt(citizen)).toHaveText(/^Lokasi Anda sekarang di luar Kota/);
    await citizen.context().setGeolocation({ latitude: 3.5901, longitude: 98.6701 });
    await expect(async () => {
      await citizen.getByRole("button", { name: "Pakai lokasi saya" }).click();
      await expect(standsAt(citizen)).toContainText("Tanda silang di 3.59010, 98.67010.", { timeout: 2_000 });
    }).toPass();
    expect(await violations(citizen)).toEqual([]);
    await citizen.getByRole("button", { name: "Pakai titik ini" }).click();
    await expect(ticked(citizen)).toHaveValue("3.59010, 98.67010");
    await ticked(citizen).uncheck();
    await citizen.getByLabel("Ceritakan").fill(" ");
    await sendReport(citizen);
    await expect(citizen.getByRole("alert")).toBeVisible();
    await expect(ticked(citizen), "taken out again").toHaveCount(0);
  });
}

test("a point outside the city comes back with a sentence and can be left out without script", async ({ another }) => {
  const street = freshWord();
  const citizen = await another();
  await citizen.goto(withMaps("/lapor"), { waitUntil: "load" });
  await citizen.getByLabel("Ceritakan").fill(`Lampu jalan mati di ${street}`);
  // As if it came by another way than the map, which keeps within the city.
  await citizen.locator("input[name=titik]").evaluate((tick: HTMLInputElement) => Object.assign(tick, { value: "-6.20000, 106.80000", checked: true }));
  await sendReport(citizen);
  await expect(citizen.getByRole("alert")).toContainText("Titik di peta itu di luar Kota");
  await expect(citizen.getByLabel("Ceritakan")).toHaveValue(`Lampu jalan mati di ${street}`);
  await ticked(citizen).uncheck();
  await sendReport(citizen);
  await expect(citizen.getByRole("heading", { name: "Laporan Anda sudah kami terima" })).toBeVisible();
});

test("without script, or in a city without maps, the form is as it was", async ({ another }) => {
  const plain = await another({ javaScriptEnabled: false });
  await plain.goto(withMaps("/lapor"));
  for (const hidden of await plain.getByText(/di peta/).all()) await expect(hidden).toBeHidden();
  await expect(plain.getByLabel("Di kelurahan mana?")).toBeVisible();
  const none = await another();
  await none.goto(rootUrl("/lapor"));
  await expect(none.locator("[data-titik], input[name=titik]")).toHaveCount(0);
});

test("a map that can't come leaves the ward to choose", async ({ another }) => {
  const citizen = await another();
  await citizen.route("**/skrip/titik.js*", (route) => route.abort());
  await citizen.goto(withMaps("/lapor"), { waitUntil: "load" });
  await citizen.getByRole("button", { name: "Tunjuk di peta" }).click();
  await expect(citizen.getByRole("alert")).toHaveText("Peta tidak bisa dibuka. Pilih kelurahannya dan tulis patokannya di atas.");
});
