import type { Page } from "@playwright/test";
import { bodyOf, newStory, publishButton, saved } from "../support/editor";
import { freshWord } from "../support/handset";
import { expect, rootUrl, siteUrl, test } from "../support/test";

const mainButton = (page: Page, name: string) => page.getByRole("banner").getByRole("button", { name });

async function writeStory(page: Page, title: string): Promise<void> {
  await newStory(page, title);
  await bodyOf(page).click();
  await page.keyboard.type("Posko pindah ke halaman kantor camat.");
  await saved(page);
}

async function setReview(head: Page, asked: boolean): Promise<void> {
  await head.goto(rootUrl("/dasbor/pengaturan"));
  await head.getByRole("checkbox", { name: /Minta tinjauan orang kedua/ }).setChecked(asked);
  await head.getByRole("button", { name: "Simpan" }).click();
  await expect(head.getByText("Tersimpan.")).toBeVisible();
}

const workOf = (page: Page, heading: string) => page.getByRole("heading", { level: 3, name: heading }).locator("xpath=following-sibling::ul[1]");

test("where the agency asks for a second person, that person publishes, or sends back; what can't wait is read afterwards", async ({ page, login, another }) => {
  test.setTimeout(240_000);
  await login("operator", "satpolpp");
  const head = await another();
  const { name } = await login("head", "satpolpp", head);
  await setReview(head, true);
  try {
    const title = `Posko banjir pindah ${freshWord()}`;
    await writeStory(page, title);
    const editor = page.url();
    await expect(publishButton(page)).toHaveCount(0);
    await mainButton(page, "Minta tinjauan").click();
    await expect(page.getByText("Tinjauan diminta. Rekan Anda melihatnya di Beranda.")).toBeVisible();
    await expect(page.getByText(/Menunggu tinjauan sejak hari ini .*, diminta Anda\./)).toBeVisible();

    await head.goto(rootUrl("/dasbor"));
    await workOf(head, "Menunggu tinjauan Anda").getByRole("link", { name: title }).click();
    await expect(head).toHaveURL(editor);
    await head.getByRole("button", { name: /^Kembalikan/ }).click();
    await head.getByRole("button", { name: "Kembalikan", exact: true }).click();
    await expect(head.getByText("Tulis apa yang perlu diperbaiki, sedikitnya 5 huruf.")).toBeVisible();
    await head.getByLabel("Apa yang perlu diperbaiki").fill("Sebutkan nama camatnya.");
    await head.getByRole("button", { name: "Kembalikan", exact: true }).click();
    await expect(head.getByText("Dikembalikan dengan catatan Anda.")).toBeVisible();

    await page.goto(rootUrl("/dasbor"));
    await workOf(page, "Dikembalikan kepada Anda").getByRole("link", { name: title }).click();
    await expect(page.getByText(new RegExp(`Dikembalikan ${name}.*Sebutkan nama camatnya\\.`))).toBeVisible();
    await page.getByLabel("Ringkasan, tampil di daftar berita").fill("Posko pindah ke kantor Camat Medan Maimun.");
    await saved(page);
    await mainButton(page, "Minta tinjauan").click();
    await expect(page.getByText(/Menunggu tinjauan sejak/)).toBeVisible();

    await head.goto(editor);
    await publishButton(head).click();
    await expect(head.getByText("Terbit. Warga sudah bisa membacanya.")).toBeVisible();
    const reader = await another({ javaScriptEnabled: false });
    await reader.goto(siteUrl("satpolpp", "/berita"));
    await expect(reader.getByRole("link", { name: title }).first()).toBeVisible();

    const urgent = `Air naik di Sungai Deli ${freshWord()}`;
    await writeStory(page, urgent);
    await page.getByRole("button", { name: /^Terbit mendesak/ }).click();
    await page.getByRole("button", { name: "Terbitkan sekarang juga" }).click();
    await expect(page.getByText(/Terbit mendesak hari ini .*, belum ditinjau\./)).toBeVisible();
    await head.goto(rootUrl("/dasbor"));
    await workOf(head, "Terbit mendesak, belum Anda baca").getByRole("link", { name: urgent }).click();
    await head.getByRole("button", { name: /^Sudah saya baca/ }).click();
    await expect(head.getByText("Dicatat: Anda sudah membacanya.")).toBeVisible();
    await expect(head.getByText(/belum ditinjau/)).toHaveCount(0);
  } finally {
    await setReview(head, false);
  }
});
