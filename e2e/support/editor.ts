import { expect, type Locator, type Page } from "@playwright/test";
import { rootUrl } from "./city";

export const SUMMARY = "Petugas membersihkan parit sepanjang jalan selama dua hari.";

/** The button on the list of news, then title and summary. */
export async function newStory(page: Page, title: string, summary = SUMMARY): Promise<void> {
  await page.goto(rootUrl("/dasbor/berita"));
  await page.getByRole("button", { name: /Berita baru/ }).click();
  await titleOf(page).fill(title);
  await page.getByLabel("Ringkasan, tampil di daftar berita").fill(summary);
}

export const titleOf = (page: Page) => page.getByRole("textbox", { name: "Judul", exact: true });
export const bodyOf = (page: Page) => page.getByRole("textbox", { name: "Isi berita" });
export const coverOf = (page: Page) => page.getByRole("figure", { name: "Gambar utama" });
export const publishButton = (page: Page) => page.getByRole("banner").getByRole("button", { name: /^Terbitkan/ });
export const saved = (page: Page) => expect(page.getByText(/Tersimpan sendiri/)).toBeVisible();

export type GivenFile = { name: string; type: string; bytes: Buffer };

/** What the system hands over when files are dragged from a folder and let go on an element. */
export function dropOn(place: Locator, files: GivenFile[]): Promise<void> {
  return place.evaluate((element, given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, type, base64 } of given) dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type }));
    const { x, y, width } = element.getBoundingClientRect();
    for (const event of ["dragenter", "dragover", "drop"]) element.dispatchEvent(new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer, clientX: x + width / 2, clientY: y + 8 }));
  }, withText(files));
}

/** What the system hands over on Ctrl+V: words in two forms, files. */
export function pasteInto(page: Page, { html = "", text = "", files = [] }: { html?: string; text?: string; files?: GivenFile[] }): Promise<void> {
  return bodyOf(page).evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    if (given.html) clipboardData.setData("text/html", given.html);
    if (given.text) clipboardData.setData("text/plain", given.text);
    for (const { name, type, base64 } of given.files) clipboardData.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type }));
    element.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
  }, { html, text, files: withText(files) });
}

const withText = (files: GivenFile[]) => files.map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString("base64") }));
