import sharp from "sharp";
import { bodyOf, coverOf, dropOn, newStory, pasteInto, publishButton, saved, titleOf } from "../support/editor";
import { freshWord } from "../support/handset";
import { photoWithPlace } from "../support/picture";
import { expect, siteUrl, test } from "../support/test";

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {font-family:Calibri} --></style></head><body lang=IN><!--StartFragment-->
<p class=MsoTitle>Kerja bakti</p><p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span style='font-family:"Times New Roman"'>Sabtu</span></b> di <st1:place w:st="on">Sei Mati</st1:place>.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Bawa sapu</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Hari</p></td><td><p class=MsoNormal>Jam</p></td></tr></table>
<p class=MsoNormal><![if !vml]><img src="file:///C:/Users/x/msohtmlclip1/01/clip_image002.jpg"><![endif]></p><!--EndFragment--></body></html>`;

test("what comes from Word is plain, and pictures it couldn't bring are told", async ({ page, login }) => {
  await login("operator", "aur");
  await newStory(page, `Kerja bakti ${freshWord()}`);
  await bodyOf(page).click();
  await pasteInto(page, { html: WORD, text: "Kerja bakti" });
  const body = bodyOf(page);
  await expect(body.getByRole("heading", { level: 2, name: "Kerja bakti" })).toBeVisible();
  await expect(body.locator("strong")).toHaveText("Sabtu");
  await expect(body.locator("ol > li")).toHaveText("Bawa sapu");
  await expect(body.getByRole("cell", { name: "Jam" })).toBeVisible();
  expect(await body.innerHTML()).not.toMatch(/mso|st1:|Times|<img/i);
  await expect(page.getByText("1 gambar tidak ikut tertempel.")).toBeVisible();
  await saved(page);
});

test("pictures are dragged and pasted in; what is none is refused by name, and the page stays", async ({ page, login }) => {
  await login("operator", "aur");
  await newStory(page, `Taman Aur dirapikan ${freshWord()}`);
  await bodyOf(page).click();
  await page.keyboard.type("Petugas menanam pohon di tepi sungai.");
  const photo = { name: "taman.png", type: "image/png", bytes: await photoWithPlace() };
  const alts = bodyOf(page).getByRole("textbox", { name: "Teks pengganti gambar" });
  await dropOn(bodyOf(page).locator("p").first(), [photo]);
  await expect(bodyOf(page).locator('img[src^="/gambar/"]')).toHaveCount(1);
  await bodyOf(page).locator("p").first().click();
  await pasteInto(page, { files: [photo] });
  await expect(bodyOf(page).locator('img[src^="/gambar/"]')).toHaveCount(2);
  await dropOn(coverOf(page), [photo]);
  await expect(coverOf(page).locator("img")).toHaveAttribute("src", /^\/gambar\//);

  await dropOn(bodyOf(page).locator("p").first(), [
    { name: "surat.jpg", type: "image/jpeg", bytes: Buffer.from("%PDF-1.7\n") }, { name: "logo.svg", type: "image/svg+xml", bytes: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") },
    { name: "IMG_0001.HEIC", type: "", bytes: Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1") },
  ]);
  await expect(page.getByText(/surat\.jpg: Berkas itu bukan gambar/)).toBeVisible();
  await expect(page.getByText(/logo\.svg: Gambar SVG tidak bisa dipakai/)).toBeVisible();
  await expect(page.getByText(/IMG_0001\.HEIC: Foto HEIC/)).toBeVisible();
  await dropOn(coverOf(page), [{ name: "poster.png", type: "image/png", bytes: await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: "#fff" } }).png().toBuffer() }]);
  await expect(page.getByText(/poster\.png: Ukuran gambar terlalu besar/)).toBeVisible();
  await dropOn(titleOf(page), [photo]);
  await expect(page.getByText("Lepaskan gambar di dalam isi tulisan atau di kotak gambar utama.")).toBeVisible();
  await expect(alts).toHaveCount(2);
  await saved(page);
  expect(new URL(page.url()).pathname).toMatch(/^\/dasbor\/berita\/\d+$/);
});

test("a refused publishing says on top and beside each field what to mend", async ({ page, login }) => {
  await login("operator", "aur");
  await newStory(page, "", "");
  await titleOf(page).fill("");
  await publishButton(page).click();
  const summary = page.getByRole("alert").filter({ hasText: "Belum terbit" });
  await expect(summary.getByRole("listitem")).toHaveText(["Tulis judul.", /^Tulis ringkasan/, "Tulis isi berita, sedikitnya satu alinea."]);
  await expect(titleOf(page)).toBeFocused();
  await expect(titleOf(page)).toHaveAccessibleDescription(/Tulis judul/);
  await summary.getByRole("button", { name: /Tulis isi berita/ }).click();
  await expect(bodyOf(page)).toBeFocused();
  await expect(bodyOf(page)).toHaveAccessibleDescription(/sedikitnya satu alinea/);
  await page.keyboard.type("Satu alinea sudah ada.");
  await expect(summary.getByRole("listitem")).toHaveCount(2);
  await titleOf(page).fill(`Judul yang sangat panjang 🎉 ${"sekali ".repeat(40)}`.trim());
  await expect(summary.getByText("Judul terlalu panjang. Ringkas sampai 120 huruf.")).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(titleOf(page)).toHaveValue(/sekali sekali$/);
});

test("the tools work by keyboard alone, and what was done is undone and done again", async ({ page, login }) => {
  await login("operator", "aur");
  await newStory(page, `Papan ketik ${freshWord()}`);
  await page.getByLabel("Ringkasan, tampil di daftar berita").press("Enter");
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.type("Jadwal");
  await page.keyboard.press("Alt+F10");
  await expect(page.getByRole("combobox", { name: "Jenis alinea" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Miring, Ctrl+I" })).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.getByRole("button", { name: /^Ulangi/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(titleOf(page)).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: /^Ulangi/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.press("Control+Alt+2");
  await expect(bodyOf(page).getByRole("heading", { level: 2, name: "Jadwal" })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(bodyOf(page).getByRole("heading")).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await expect(bodyOf(page).getByRole("heading", { level: 2 })).toBeVisible();
});

test("a table is written and grown on a phone", async ({ page, login }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await login("operator", "aur");
  await newStory(page, `Jadwal posyandu ${freshWord()}`);
  await bodyOf(page).click();
  await page.getByRole("button", { name: "Tabel", exact: true }).click();
  const tools = page.getByRole("toolbar", { name: "Tabel" });
  await tools.getByRole("button", { name: "Tambah baris di bawah" }).click();
  await tools.getByRole("button", { name: "Hapus kolom ini" }).click();
  await expect(bodyOf(page).getByRole("row")).toHaveCount(4);
  await expect(bodyOf(page).getByRole("columnheader")).toHaveCount(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expect(page.getByRole("banner").getByText("Tersimpan")).toBeVisible();
});

test("history shows in words what changed, and brings an old version back without publishing it", async ({ page, login, another }) => {
  await login("operator", "aur");
  const title = `Posyandu Aur buka Senin ${freshWord()}`;
  await newStory(page, title);
  await bodyOf(page).click();
  await page.keyboard.type("Buka pukul 08.00 di balai.");
  await publishButton(page).click();
  await expect(page.getByText("Terbit. Warga sudah bisa membacanya.")).toBeVisible();
  const link = (await page.getByRole("link", { name: "Lihat di situs" }).getAttribute("href")) ?? "";
  await bodyOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Bawa buku.");
  await saved(page);
  await page.getByRole("button", { name: "Riwayat", exact: true }).click();
  await page.getByText("Apa yang berubah sejak terakhir terbit").click();
  await expect(page.getByRole("dialog").locator("ins")).toContainText("Bawa buku.");
  await page.getByRole("button", { name: "Pulihkan versi 1" }).click();
  await expect(bodyOf(page)).toHaveText("Buka pukul 08.00 di balai.");
  const reader = await another();
  await reader.goto(link);
  await expect(reader.getByText("Buka pukul 08.00 di balai.")).toBeVisible();
  expect(link).toContain(siteUrl("aur", "/berita/"));
});
