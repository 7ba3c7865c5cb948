import type { Page } from "@playwright/test";
import { docx, pdf } from "@/lib/media/bytes.fixture";
import { dropOn, type GivenFile, newStory, publishButton, saved, titleOf } from "../support/editor";
import { freshWord } from "../support/handset";
import { photoWithPlace } from "../support/picture";
import { ask } from "../support/raw";
import { expect, rootUrl, siteUrl, test } from "../support/test";

const ROOM = rootUrl("/dasbor/berkas");
const openRoom = async (page: Page, query = "") => {
  await page.goto(ROOM + query);
  await expect(page.getByRole("button", { name: /Pilih berkas/ })).toBeVisible();
};
const chooser = (page: Page) => page.getByLabel("Berkas yang diunggah");
const cards = (page: Page) => page.locator(".files > li");
const card = (page: Page, name: string) => cards(page).filter({ hasText: name });
const onItsWay = (page: Page, name: string) => page.getByRole("list", { name: "Berkas yang diunggah" }).getByRole("listitem").filter({ hasText: name });
const asPdf = (name: string): GivenFile => ({ name, type: "application/pdf", bytes: pdf(name) });
const given = ({ name, type, bytes }: GivenFile) => ({ name, mimeType: type, buffer: bytes });

test("several files come in at once, each by what it is, and what can't says why", async ({ page, login }) => {
  await login("operator", "kominfo");
  const word = freshWord();
  await openRoom(page);
  await chooser(page).setInputFiles([
    given(asPdf(`${word}-formulir.pdf`)), { name: `${word}-surat.pdf`, mimeType: "application/pdf", buffer: docx() },
    { name: `${word}-foto.png`, mimeType: "image/png", buffer: await photoWithPlace() }, { name: `${word}-program.pdf`, mimeType: "application/pdf", buffer: Buffer.from("MZ\x90\0") },
  ]);
  await expect(onItsWay(page, `${word}-formulir.pdf`)).toContainText("Terkirim");
  await expect(onItsWay(page, `${word}-surat.pdf`)).toContainText(`disimpan sebagai ${word}-surat.docx`);
  await expect(onItsWay(page, `${word}-program.pdf`)).toContainText("tidak bisa dipakai");
  for (const name of ["formulir.pdf", "surat.docx", "foto.png"]) await expect(card(page, `${word}-${name}`)).toBeVisible();
  await expect(card(page, word)).toHaveCount(3);
});

test("files are dragged and pasted anywhere on the page, and the page stays", async ({ page, login }) => {
  await login("operator", "kominfo");
  const word = freshWord();
  await openRoom(page);
  await dropOn(page.getByRole("main"), [asPdf(`${word}-a.pdf`), asPdf(`${word}-b.pdf`)]);
  await expect(card(page, `${word}-b.pdf`)).toBeVisible();
  await page.evaluate((name) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(["%PDF-1.7\nstartxref\n9\n%%EOF\n"], name, { type: "application/pdf" }));
    document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
  }, `${word}-c.pdf`);
  await expect(card(page, `${word}-c.pdf`)).toBeVisible();
  expect(page.url()).toBe(ROOM);
});

test("a network that breaks loses nothing: the file is sent again, or given up", async ({ page, login }) => {
  await login("operator", "kominfo");
  const word = freshWord();
  await openRoom(page);
  await page.route("**/api/berkas", (route) => route.abort());
  await chooser(page).setInputFiles([given(asPdf(`${word}-a.pdf`)), given(asPdf(`${word}-b.pdf`))]);
  await expect(onItsWay(page, `${word}-b.pdf`)).toContainText("Sambungan terputus");
  await page.unroute("**/api/berkas");
  await onItsWay(page, `${word}-a.pdf`).getByRole("button", { name: "Kirim lagi" }).click();
  await onItsWay(page, `${word}-b.pdf`).getByRole("button", { name: "Batalkan" }).click();
  await expect(card(page, `${word}-a.pdf`)).toBeVisible();
  await expect(onItsWay(page, `${word}-b.pdf`)).toHaveCount(0);
  await expect(card(page, `${word}-b.pdf`)).toHaveCount(0);
});

test("without JavaScript a plain form brings files in, and says what was refused", async ({ another, login }) => {
  const plain = await another({ javaScriptEnabled: false });
  await login("operator", "kominfo", plain);
  const word = freshWord();
  await plain.goto(ROOM);
  await chooser(plain).setInputFiles([given(asPdf(`${word}-a.pdf`)), { name: `${word}-b.pdf`, mimeType: "application/pdf", buffer: Buffer.from("halo") }]);
  await plain.getByRole("button", { name: "Unggah", exact: true }).click();
  await expect(plain.getByText("1 berkas terkirim.")).toBeVisible();
  await expect(plain.getByRole("alert")).toContainText(`${word}-b.pdf: Jenis berkas itu tidak bisa dipakai`);
  await expect(card(plain, `${word}-a.pdf`)).toBeVisible();
});

test("what nothing uses is found and deleted after a question; what is used can't be", async ({ page, login }) => {
  await login("operator", "kominfo");
  const word = freshWord();
  await openRoom(page);
  await chooser(page).setInputFiles([given(asPdf(`${word}-satu.pdf`)), given(asPdf(`${word}-dua.pdf`)), { name: `${word}-sampul.png`, mimeType: "image/png", buffer: await photoWithPlace() }]);
  await expect(card(page, word)).toHaveCount(3);
  await newStory(page, `Kabar ${word}`);
  await page.getByRole("figure", { name: "Gambar utama" }).getByRole("button", { name: "Pilih dari Berkas" }).click();
  await page.getByRole("dialog").getByRole("button", { name: new RegExp(`${word}-sampul`) }).click();
  await expect(page.getByRole("figure", { name: "Gambar utama" }).locator("img")).toHaveAttribute("src", /^\/gambar\//);
  await saved(page);

  await openRoom(page, `?cari=${word}&pakai=tidak`);
  await expect(cards(page)).toHaveCount(2);
  await page.getByLabel(`Pilih ${word}-satu.pdf`).check();
  await page.getByRole("button", { name: "Hapus yang dipilih" }).click();
  const question = page.getByRole("dialog", { name: "Hapus berkas ini?" });
  await expect(question).toContainText(`${word}-satu.pdf`);
  await question.getByRole("button", { name: "Hapus", exact: true }).click();
  await expect(page.getByText("1 berkas dihapus.")).toBeVisible();
  await expect(cards(page)).toHaveCount(1);

  await openRoom(page, `?cari=${word}-sampul`);
  await cards(page).getByRole("link").click();
  await expect(page.getByRole("link", { name: `Kabar ${word}` })).toBeVisible();
  await expect(page.getByText("masih dipakai, jadi tidak bisa dihapus")).toBeVisible();
  await expect(page.getByRole("button", { name: "Hapus berkas" })).toHaveCount(0);
});

test("the point that must stay in sight is chosen, kept, and followed by the site", async ({ page, login, another }) => {
  await login("operator", "kominfo");
  const word = freshWord();
  await newStory(page, `Pohon ${word}`);
  await page.getByLabel("Berkas gambar utama").setInputFiles({ name: `${word}.png`, mimeType: "image/png", buffer: await photoWithPlace() });
  const cover = page.getByRole("figure", { name: "Gambar utama" });
  await expect(cover.locator("img")).toHaveAttribute("src", /^\/gambar\//);
  await cover.getByLabel("Teks pengganti gambar").fill("Wali kota menanam pohon");
  await page.getByRole("textbox", { name: "Isi berita" }).fill("Pohon ditanam di taman kota pagi ini.");
  await expect(titleOf(page)).toHaveValue(`Pohon ${word}`);
  await saved(page);
  await publishButton(page).click();
  await expect(page.getByText("Terbit", { exact: true }).first()).toBeVisible();

  await openRoom(page, `?cari=${word}`);
  await cards(page).getByRole("link").click();
  const picture = page.locator(".focus-pic");
  const box = await picture.boundingBox();
  if (!box) throw new Error("a picture was expected");
  // A press before the page is awake does nothing: one presses again.
  await expect(async () => {
    await page.mouse.click(box.x + box.width * 0.2, box.y + box.height * 0.75);
    await expect(page.getByLabel("Kiri ke kanan")).toHaveValue("20", { timeout: 1_000 });
  }).toPass();
  await page.getByLabel("Atas ke bawah").press("ArrowRight");
  await page.getByLabel("Teks pengganti").fill("Wali kota menanam pohon");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Tersimpan." })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Kiri ke kanan")).toHaveValue("20");

  const reader = await another();
  await reader.goto(siteUrl("kominfo", "/berita"));
  const shown = reader.locator("li", { hasText: `Pohon ${word}` }).locator("img");
  await expect(shown).toHaveAttribute("style", /object-position:\s*20% 7\d%/);
  await expect(reader.locator("li", { hasText: `Pohon ${word}` }).locator("source")).toHaveAttribute("type", "image/avif");
  const avif = await ask(rootUrl(new URL((await shown.getAttribute("src")) ?? "", ROOM).pathname.replace(/webp$/, "avif")));
  expect([avif.status, avif.headers["content-type"]]).toEqual([200, expect.stringMatching(/^image\/(avif|webp)$/)]);
});

test("a file that no page uses is its own people's alone, and is saved and never shown", async ({ page, login, another }) => {
  await login("operator", "kominfo");
  const word = freshWord();
  await openRoom(page);
  await chooser(page).setInputFiles(given(asPdf(`${word} “Rahasia”.pdf`)));
  await card(page, word).getByRole("link").click();
  const address = (await page.getByRole("link", { name: "Unduh" }).getAttribute("href")) ?? "";
  expect(address).toMatch(/^\/berkas\/[0-9a-f-]{36}\/[a-z0-9-]+\.pdf$/);
  const own = await page.evaluate(async (at) => {
    const answer = await fetch(at, { headers: { range: "bytes=0-4" } });
    return { status: answer.status, head: await answer.text(), headers: Object.fromEntries(answer.headers) };
  }, address);
  expect(own).toMatchObject({ status: 206, head: "%PDF-", headers: { "x-content-type-options": "nosniff", "cache-control": "private, no-store", "content-type": "application/pdf" } });
  expect(own.headers["content-disposition"] ?? "").toMatch(/^attachment; filename="[^"]+"; filename\*=UTF-8''/);
  expect(own.headers["content-security-policy"]).toContain("sandbox");
  const stranger = await another();
  await login("operator", "aur", stranger);
  expect((await stranger.goto(page.url()))?.status()).toBe(404);
  expect(await stranger.evaluate(async (at) => [(await fetch(at)).status, (await (await fetch(`/api/berkas?id=${at.split("/")[2]}`)).json() as { rows: unknown[] }).rows.length], address)).toEqual([404, 0]);
  const citizen = await another();
  await citizen.goto(siteUrl("kominfo"));
  expect(await citizen.evaluate(async (at) => (await fetch(at)).status, address)).toBe(404);
});
