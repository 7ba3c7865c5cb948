import { asOwner } from "../support/clock";
import { bodyOf, newStory, saved } from "../support/editor";
import { freshWord } from "../support/handset";
import { photoWithPlace } from "../support/picture";
import { violations } from "../support/axe";
import { expect, get, siteUrl, test } from "../support/test";

test("a draft is read by a link, with its pictures, until the link ends", async ({ page, login, another }) => {
  await login("operator", "dinkes");
  const title = `Jadwal imunisasi ${freshWord()}`;
  await newStory(page, title);
  await bodyOf(page).click();
  await page.keyboard.type("Posyandu buka pukul 08.00.");
  await page.getByLabel("Berkas gambar utama").setInputFiles({ name: "posyandu.png", mimeType: "image/png", buffer: await photoWithPlace() });
  await page.getByRole("textbox", { name: "Teks pengganti gambar" }).fill("Antrean di posyandu");
  await saved(page);
  await page.getByRole("button", { name: /^Tautan pratinjau/ }).click();
  await page.getByRole("radio", { name: "1 hari" }).check();
  await page.getByRole("button", { name: "Buat tautan" }).click();
  const link = await page.getByLabel("Tautan baru").inputValue();
  expect(link).toMatch(new RegExp(`^${siteUrl("dinkes", "/pratinjau/")}[\\w-]{32}$`));

  const guest = await another({ javaScriptEnabled: false });
  const answer = await guest.goto(link);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()["cache-control"]).toContain("no-store");
  await expect(guest.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(guest.getByText("Ini pratinjau, belum terbit.")).toBeVisible();
  await expect(guest.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
  await expect(guest.locator('meta[name="referrer"]')).toHaveAttribute("content", "no-referrer");
  const picture = guest.getByRole("img", { name: "Antrean di posyandu" });
  await expect.poll(() => picture.evaluate((shown) => shown instanceof HTMLImageElement && shown.complete && shown.naturalWidth > 0)).toBe(true);
  const looker = await another();
  await looker.goto(link);
  expect(await violations(looker)).toEqual([]);

  const address = new URL((await picture.getAttribute("src")) ?? "", link);
  const publicAddress = new URL(address.pathname.replace(/^\/pratinjau\/[^/]+/, ""), link);
  expect(await get(publicAddress), "the picture isn't public").toMatchObject({ status: 404 });
  expect(await get(new URL(address.pathname, siteUrl("dishub"))), "the link opens nothing at a neighbour's").toMatchObject({ status: 404 });
  expect(await get(new URL(siteUrl("dishub", new URL(link).pathname)))).toMatchObject({ status: 404 });
  expect(await get(new URL(siteUrl("dinkes", "/pratinjau/tebakan")))).toMatchObject({ status: 404 });

  const id = Number(/berita\/(\d+)/.exec(page.url())?.[1]);
  await asOwner("update article_previews set expires_at = now() where article_id = $1", [id]);
  expect((await guest.goto(link))?.status()).toBe(404);
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Tautan pratinjau ini tidak berlaku.");
  expect(await get(address), "its pictures end with it").toMatchObject({ status: 404 });
  await looker.goto(link);
  expect(await violations(looker)).toEqual([]);

  await page.getByRole("button", { name: "Buat tautan" }).click();
  await expect(page.getByRole("button", { name: /^Cabut tautan/ })).toHaveCount(1);
  await expect(page.getByLabel("Tautan baru")).not.toHaveValue(link);
  const second = await page.getByLabel("Tautan baru").inputValue();
  expect((await guest.goto(second))?.status()).toBe(200);
  await page.getByRole("button", { name: /^Cabut tautan/ }).click();
  await expect(page.getByText("Tidak ada tautan yang berlaku.")).toBeVisible();
  expect((await guest.goto(second))?.status()).toBe(404);
});
