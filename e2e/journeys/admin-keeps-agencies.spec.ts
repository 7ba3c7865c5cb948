import { freshWord } from "../support/handset";
import { expect, rootUrl, siteUrl, test } from "../support/test";

test("an admin makes an agency, moves it, suspends it and opens it again", async ({ page, login, another }) => {
  await login("admin");
  await page.goto(rootUrl("/admin/instansi/baru"));
  const [word, moved] = [freshWord(), freshWord()];
  const name = `Unit Layanan ${word}`;
  await page.getByLabel("Nama lengkap").fill(name);
  await page.getByLabel("Jenis").selectOption({ label: "Dinas" });
  const address = page.getByRole("textbox", { name: "Alamat" });
  for (const [wrong, sentence] of [["masuk", "disimpan untuk keperluan kota"], ["kominf0", "mirip"], ["DIN as!", "huruf kecil"]] as const) {
    await address.fill(wrong);
    await page.getByRole("button", { name: "Buat instansi" }).click();
    await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
    await expect(page.getByLabel("Nama lengkap")).toHaveValue(name);
    await expect(address).toHaveValue(wrong);
    await expect(page.getByLabel("Jenis")).toHaveValue("dinas");
  }
  const citizen = await another({ javaScriptEnabled: false });
  expect((await citizen.goto(siteUrl(word)))?.status()).toBe(404);

  await address.fill(word);
  await page.getByRole("button", { name: "Buat instansi" }).click();
  await expect(page.getByRole("heading", { name })).toBeVisible();
  await citizen.goto(siteUrl(word));
  await expect(citizen.getByRole("heading", { level: 1 })).toContainText("belum punya situs");

  const rename = page.getByRole("form", { name: /Ganti nama atau alamat/ });
  await rename.getByRole("textbox", { name: "Alamat" }).fill(moved);
  await rename.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText(`${moved}.`).first()).toBeVisible();
  const arrived = await citizen.goto(siteUrl(word));
  expect([307, 308]).toContain((await arrived?.request().redirectedFrom()?.response())?.status());
  await expect(citizen).toHaveURL(siteUrl(moved));

  await page.goto(rootUrl(`/admin/instansi/${moved}`));
  await page.getByLabel("Alasan").fill("Alamat ini sedang diperiksa petugas kota.");
  await page.getByRole("button", { name: `Tangguhkan ${name}` }).click();
  await expect(page.getByRole("button", { name: `Buka lagi situs ${name}` })).toBeVisible();
  await citizen.goto(siteUrl(moved));
  await expect(citizen.getByText("Alamat ini sedang diperiksa petugas kota.")).toBeVisible();

  await page.getByRole("button", { name: `Buka lagi situs ${name}` }).click();
  await expect(page.getByRole("button", { name: `Tangguhkan ${name}` })).toBeVisible();
  await citizen.goto(siteUrl(moved));
  await expect(citizen.getByText("Alamat ini sedang diperiksa petugas kota.")).toHaveCount(0);

  await page.goto(rootUrl("/admin/catatan"));
  for (const words of ["membuat instansi", "mengganti nama atau alamat", "menangguhkan situs", "membuka lagi situs"]) {
    await expect(page.getByRole("row").filter({ hasText: name }).filter({ hasText: words })).toHaveCount(1);
  }
});
