import type { Page } from "@playwright/test";
import { asOwner } from "../support/clock";
import { freshNumber, freshWord } from "../support/handset";
import { sendReport } from "../support/report-form";
import { expect, rootUrl, sendKannel, test } from "../support/test";

/** A citizen's new case, open at the agency; the texts come one after the other. Resolves with the citizen's number. */
async function openNewCase(page: Page, ...texts: string[]): Promise<string> {
  const [number, word] = [`+62${freshNumber().slice(1)}`, freshWord()];
  for (const [at, text] of texts.entries()) {
    await sendKannel(at === 0 ? `KEBERSIHAN ${text} ${word}` : text, number);
    await page.goto(rootUrl(`/dasbor/pesan?q=${word}`));
    await expect(page.locator("mark", { hasText: word }).first()).toBeVisible();
  }
  await page.getByRole("region", { name: "Daftar laporan" }).getByRole("link", { name: word }).click();
  await expect(page.getByLabel("Isi balasan")).toBeVisible();
  return number;
}

/** What the page sends stays on the line until this is called. */
async function holdPosts(page: Page): Promise<() => void> {
  let go = () => {};
  const released = new Promise<void>((resolve) => { go = resolve; });
  await page.route("**/dasbor/pesan/**", async (route) => {
    if (route.request().method() === "POST" && !route.request().url().includes("/hadir")) await released;
    await route.continue();
  });
  return () => go();
}

test("what is typed while an answer is on its way stays in the box, and goes out as a text of its own", async ({ page, login }) => {
  await login("operator", "kebersihan");
  await openNewCase(page, "sampah menumpuk di simpang");
  const box = page.getByLabel("Isi balasan");
  const talk = page.getByRole("region", { name: "Isi percakapan" });
  const go = await holdPosts(page);
  await box.fill("Regu datang besok pagi.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("button", { name: /Mengirim/ })).toBeVisible();
  await page.keyboard.type(" Mohon jangan parkir di situ.");
  await page.getByLabel("Ini jawaban resmi").uncheck();
  await box.press("Control+Enter");
  go();
  await expect(page.getByText("Jawaban masuk antrean kirim.")).toBeVisible();
  await expect(box).toHaveValue("Mohon jangan parkir di situ.");
  await expect(page.getByLabel("Ini jawaban resmi"), "what was said of it stays with it").not.toBeChecked();
  await expect(talk.getByRole("paragraph").filter({ hasText: "Regu datang besok pagi." })).toBeVisible();
  await box.press("Control+Enter");
  await expect(talk.getByRole("paragraph").filter({ hasText: "Mohon jangan parkir di situ." })).toBeVisible();
  await expect(box).toHaveValue("");
});

test("a case that was closed while it stood open takes notes only, and says that they are notes", async ({ page, login }) => {
  await login("operator", "kebersihan");
  await openNewCase(page, "sampah menumpuk di simpang");
  await page.getByLabel("Isi balasan").fill("Sudah kami tambal.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("region", { name: "Isi percakapan" }).getByRole("paragraph").filter({ hasText: "Sudah kami tambal." })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("s");
  await expect(page.getByText("Laporan ini sudah selesai.")).toBeVisible();
  await expect(page.getByLabel("Isi balasan")).toHaveCount(0);
  await page.getByLabel("Isi catatan internal").fill("Difoto regu, aman.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Catatan disimpan.")).toBeVisible();
});

test("ticks of a split that is refused stay as they were", async ({ page, login }) => {
  await login("operator", "kebersihan");
  await openNewCase(page, "sampah menumpuk di simpang", "sampahnya sudah sampai ke tengah jalan");
  await page.getByRole("region", { name: "Isi percakapan" }).click();
  await page.keyboard.press("p");
  const dialog = page.getByRole("dialog", { name: /^Pisahkan pesan/ });
  await dialog.getByRole("checkbox").nth(0).check();
  await dialog.getByRole("checkbox").nth(1).check();
  await dialog.getByRole("button", { name: "Pisahkan" }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await expect(dialog.getByRole("checkbox").nth(0)).toBeChecked();
  await expect(dialog.getByRole("checkbox").nth(1)).toBeChecked();
});

test("while an answer hangs on a line that went dead the page says so, and the answer goes out once", async ({ page, context, login }) => {
  await login("operator", "kebersihan");
  await openNewCase(page, "sampah menumpuk di simpang");
  const go = await holdPosts(page);
  const box = page.getByLabel("Isi balasan");
  await box.fill("Regu datang lusa.");
  await box.press("Control+Enter");
  await expect(page.getByRole("button", { name: "Mengirim…" })).toBeVisible();
  await context.setOffline(true);
  const lost = page.getByRole("status").filter({ hasText: "Sambungan internet terputus" });
  await expect(lost).toBeVisible();
  await expect(box).toHaveValue("Regu datang lusa.");
  await context.setOffline(false);
  await expect(lost).toHaveCount(0);
  go();
  await expect(page.getByText("Jawaban masuk antrean kirim.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Isi percakapan" }).getByRole("paragraph").filter({ hasText: "Regu datang lusa." })).toHaveCount(1);
});

test("the case chosen for a merge that is refused stays chosen", async ({ page, login, another }) => {
  await login("operator", "kebersihan");
  const number = await openNewCase(page, "sampah menumpuk di simpang");
  const [word, citizen] = [freshWord(), await another({ javaScriptEnabled: false })];
  await citizen.goto(rootUrl("/lapor?instansi=kebersihan"));
  await citizen.getByLabel("Ceritakan").fill(`Gerobak sampah rusak di gang ${word}`);
  await citizen.getByLabel("Nomor HP").fill(number);
  await citizen.getByLabel("Rahasiakan seluruh laporan").check();
  await sendReport(citizen);
  await expect(citizen.getByRole("heading", { name: "Laporan Anda sudah kami terima" })).toBeVisible();
  await page.reload();
  await page.getByRole("region", { name: "Isi percakapan" }).click();
  await page.keyboard.press("l");
  const dialog = page.getByRole("dialog", { name: /^Gabungkan ke/ });
  await dialog.getByRole("radio", { name: word }).check();
  await dialog.getByRole("button", { name: "Gabungkan" }).click();
  await expect(dialog.getByRole("alert")).toContainText("dirahasiakan");
  await expect(dialog.getByRole("radio", { name: word })).toBeChecked();
});

test("without a network an answer and a note to another agency stay where they are typed, with a sentence", async ({ page, context, login }) => {
  await login("operator", "kebersihan");
  await openNewCase(page, "sampah menumpuk di simpang");
  // The last that is told by itself: a refresh that is on its way when the network goes holds up everything else.
  await expect(page.getByRole("region", { name: "Isi percakapan" }).getByText("Sampai di HP warga")).toBeVisible();
  await page.getByLabel("Isi balasan").fill("Regu datang besok.");
  await context.setOffline(true);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Sambungan internet terputus" })).toBeVisible();
  await expect(page.getByLabel("Isi balasan")).toHaveValue("Regu datang besok.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("x");
  const dialog = page.getByRole("dialog", { name: /bukan urusan kami/ });
  await dialog.getByRole("textbox").fill("Sampah itu milik pasar.");
  await dialog.getByRole("button", { name: "Kembalikan ke meja" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Sambungan internet terputus");
  await expect(dialog.getByRole("textbox")).toHaveValue("Sampah itu milik pasar.");
  await context.setOffline(false);
  await dialog.getByRole("button", { name: "Batal" }).click();
  await page.getByLabel("Isi balasan").press("Control+Enter");
  await expect(page.getByText("Jawaban masuk antrean kirim.")).toBeVisible();
});

test("words of a change stay when the SMS leaves meanwhile: the clerk is told, and one press makes them a new answer", async ({ page, login }) => {
  await login("operator", "kebersihan");
  const number = await openNewCase(page, "sampah menumpuk di simpang");
  const [word, official] = [freshWord(), page.getByLabel("Ini jawaban resmi")];
  await page.getByLabel("Isi balasan").fill(`Regu datang besok ${word}?`);
  await official.uncheck();
  await page.getByLabel("Isi balasan").press("Control+Enter");
  const bubble = page.getByRole("region", { name: "Isi percakapan" }).getByRole("listitem").filter({ hasText: word });
  await expect(bubble).toContainText("Sampai di HP warga");
  // It waits again, as behind a slow modem.
  const stand = (state: string) => asOwner("update messages set state = $1 where direction = 'out' and body like '%' || $2 || '%'", [state, word]);
  await stand("queued");
  await page.reload();
  await bubble.getByText("Ubah", { exact: true }).click();
  const go = await holdPosts(page);
  await bubble.getByLabel("Isi SMS").fill(`Regu datang lusa ${word}?`);
  await bubble.getByRole("button", { name: "Simpan perubahan" }).click();
  await bubble.getByLabel("Isi SMS").fill(`Regu datang lusa pagi ${word}?`);
  go();
  await expect(page.getByText("SMS diubah.")).toBeVisible();
  await expect(bubble.getByLabel("Isi SMS"), "typed while it was being saved").toHaveValue(`Regu datang lusa pagi ${word}?`);
  await stand("accepted");
  await sendKannel("terima kasih, kami tunggu", number);
  await expect(bubble).toContainText("SMS ini sudah dikirim sebelum Anda menyimpan");
  await expect(bubble.getByLabel("Belum terkirim")).toHaveValue(`Regu datang lusa pagi ${word}?`);
  await page.reload();
  await expect(bubble.getByLabel("Belum terkirim"), "not even closing the page loses them").toHaveValue(`Regu datang lusa pagi ${word}?`);

  await page.getByLabel("Isi balasan").fill("Maaf.");
  await expect(official).toBeChecked();
  await page.getByRole("tab", { name: /Catatan internal/ }).click();
  await bubble.getByRole("button", { name: "Jadikan jawaban baru" }).click();
  await expect(page.getByLabel("Isi balasan"), "after what was being written").toHaveValue(`Maaf.\nRegu datang lusa pagi ${word}?`);
  await expect(page.getByLabel("Isi balasan")).toBeFocused();
  await expect(official, "what was a question stays one").not.toBeChecked();
  await expect(bubble.getByLabel("Belum terkirim")).toHaveCount(0);
});

/** What can be pressed or filled and lies below what was just said, though one scrolls to it. */
const coveredControls = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll<HTMLElement>("a[href], button, input:not([type=hidden]), select, textarea, summary")].filter((control) => {
  control.scrollIntoView({ block: "nearest" });
  const { left, top, width, height } = control.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + height / 2)?.closest(".toast");
  return above && !above.contains(control);
}).map((control) => control.outerHTML.slice(0, 120)));

for (const width of [360, 820, 1440]) {
  test(`${width} px wide, saying what was done covers nothing that is needed next`, async ({ page, login }) => {
    await login("operator", "kebersihan");
    await page.setViewportSize({ width, height: 700 });
    await openNewCase(page, "sampah menumpuk di simpang");
    await page.getByLabel("Isi balasan").fill("Regu datang besok pagi.");
    await page.getByRole("button", { name: /^Kirim/ }).click();
    const said = page.getByText("Jawaban masuk antrean kirim.");
    await expect(said).toBeVisible();
    await page.getByLabel("Isi balasan").fill("Mohon jangan parkir di situ.");
    expect(await coveredControls(page)).toEqual([]);
    await expect(said, "it was there while we looked").toBeInViewport({ ratio: 1 });
  });
}
