import sharp from "sharp";
import { bodyOf as body, newStory, publishButton, saved, titleOf } from "../support/editor";
import { freshWord } from "../support/handset";
import { photoWithPlace } from "../support/picture";
import { expect, get, rootUrl, siteUrl, test } from "../support/test";

test("a story with a picture is written, published, read and withdrawn", async ({ page, login, another }) => {
  await login("operator", "kebersihan");
  const title = `Parit Jalan Mangkubumi bersih ${freshWord()}`;
  await newStory(page, title);
  await body(page).click();
  await page.getByRole("combobox", { name: "Jenis alinea" }).selectOption({ label: "Subjudul" });
  await page.keyboard.type("Apa yang dikerjakan");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("Dua puluh petugas");
  await page.keyboard.press("Control+b");
  await page.keyboard.type(" turun sejak pagi.");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Daftar, / }).click();
  await page.keyboard.type("Lumpur diangkut");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Penutup parit dipasang lagi");
  await saved(page);

  await page.reload();
  await expect(titleOf(page)).toHaveValue(title);
  await expect(body(page)).toContainText("Penutup parit dipasang lagi");

  await page.getByLabel("Berkas gambar utama").setInputFiles({ name: "parit.png", mimeType: "image/png", buffer: await photoWithPlace() });
  const alt = page.getByRole("textbox", { name: "Teks pengganti gambar" });
  await expect(alt).toBeVisible();
  await publishButton(page).click();
  await expect(alt).toBeFocused();
  await expect(alt).toHaveAccessibleDescription(/Tulis apa yang terlihat/);
  const reader = await another({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await reader.goto(siteUrl("kebersihan"));
  await expect(reader.getByRole("link", { name: title })).toHaveCount(0);

  await alt.fill("Petugas mengangkat lumpur dari parit");
  await publishButton(page).click();
  await expect(page.getByText("Terbit. Warga sudah bisa membacanya.")).toBeVisible();
  await expect(page.getByText(/Warga melihat versi terakhir\./)).toBeVisible();

  // The very next request, on the site and on the portal, without JavaScript, on a phone.
  await reader.goto(siteUrl("kebersihan"));
  await expect(reader.getByRole("link", { name: title }).first()).toBeVisible();
  await reader.goto(rootUrl("/berita"));
  await expect(reader.getByRole("link", { name: title }).first()).toBeVisible();
  await reader.getByRole("link", { name: title }).first().click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(reader.getByRole("heading", { level: 2, name: "Apa yang dikerjakan" })).toBeVisible();
  await expect(reader.getByText("Dua puluh petugas", { exact: true })).toHaveCSS("font-weight", /[67]00/);
  await expect(reader.getByRole("listitem").filter({ hasText: "Lumpur diangkut" })).toBeVisible();
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const picture = reader.getByRole("img", { name: "Petugas mengangkat lumpur dari parit" });
  const story = reader.url();
  const address = new URL((await picture.getAttribute("src")) ?? "", story);
  const served = await reader.goto(address.href);
  expect(served?.headers()["cache-control"], "a proxy asks again, since the picture may be closed").toContain("s-maxage=60");
  const { exif, format } = await sharp(await served?.body()).metadata();
  expect([format, exif]).toEqual(["webp", undefined]);

  expect(await get(address)).toMatchObject({ status: 200 });
  await page.getByRole("button", { name: "Tarik", exact: true }).click();
  await page.getByLabel("Alasan, dibaca warga").fill("Jadwal dalam berita ini keliru, akan kami perbaiki.");
  await page.getByRole("button", { name: "Tarik berita" }).click();
  await expect(page.getByText("Ditarik. Warga melihat alasan Anda.")).toBeVisible();
  expect(await get(address), "the picture is closed with its story").toMatchObject({ status: 404 });
  await reader.goto(story);
  await expect(reader.getByText("Jadwal dalam berita ini keliru, akan kami perbaiki.")).toBeVisible();
  await expect(reader.getByText("Dua puluh petugas")).toHaveCount(0);
  await reader.goto(siteUrl("kebersihan", "/berita"));
  await expect(reader.getByRole("link", { name: title })).toHaveCount(0);
});

test("two people at one story are told, and neither writes over the other", async ({ page, login, another }) => {
  const { name } = await login("operator", "rsudpirngadi");
  const title = `Jam besuk ${freshWord()}`;
  await newStory(page, title);
  await saved(page);
  const colleague = await another();
  const { name: other } = await login("head", "rsudpirngadi", colleague);
  await colleague.goto(page.url());
  await expect(colleague.getByText(`${name} juga sedang membuka berita ini.`)).toBeVisible();
  await titleOf(colleague).fill(`${title} diperpanjang`);
  await saved(colleague);
  await expect(page.getByText(`${other} baru menyimpan perubahan`)).toBeVisible();
  await titleOf(page).fill(`${title} dipersingkat`);
  await expect(page.getByText(new RegExp(`${other} menyimpan berita ini lebih dulu`))).toBeVisible();
  await expect(titleOf(page)).toHaveValue(`${title} dipersingkat`);
  await colleague.reload();
  await expect(titleOf(colleague)).toHaveValue(`${title} diperpanjang`);
});
