import type { Locator, Page } from "@playwright/test";
import { freshNumber, freshWord, phoneOn, sendFrom, ticketOn } from "../support/handset";
import { expect, rootUrl, sendKannel, test } from "../support/test";

/** Of the page that is seen: one that was left stays in memory, hidden. */
const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true }).filter({ visible: true });

test("an agency keeps a template and answers with it: filled, looked at, refused while something is empty, and sent as it was shown; a neighbour doesn't have it", async ({ page, login, another }) => {
  const word = freshWord();
  const name = `Uji ${word}`;
  await login("operator", "dishub");
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.keyboard.press("Shift+T");
  await expect(page).toHaveURL(/\/pesan\/templat$/);
  await page.getByRole("link", { name: "Templat baru" }).click();
  await field(page, "Nama").fill(name);
  await field(page, "Isi").fill("Laporan {tikte} di {isi: nama jalan} kami kerjakan. {instansi}");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Isian {tikte} tidak dikenal. Mungkin maksudnya {tiket}?").first()).toBeVisible();
  await expect(field(page, "Nama"), "nothing typed is lost").toHaveValue(name);
  await field(page, "Isi").fill("Laporan {tiket} di {isi: nama jalan} kami kerjakan. {instansi}");
  await expect(page.getByRole("region", { name: "Pratinjau dengan laporan contoh" })).toContainText("Laporan 4829 1735 di {isi: nama jalan} kami kerjakan. Dinas Contoh");
  await page.keyboard.press("Control+s");
  await expect(page.getByRole("listitem").filter({ hasText: name })).toBeVisible();

  const handset = await another();
  const phone = await phoneOn(handset);
  await sendFrom(phone, `DISHUB lampu merah mati di simpang ${word}`);
  const ticket = await ticketOn(phone);
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: word }).click();
  const box = page.getByLabel("Isi balasan");
  await box.fill("Selamat pagi.");
  await page.keyboard.press("Control+i");
  const dialog = page.getByRole("dialog", { name: "Templat jawaban" });
  await expect(dialog.getByRole("combobox", { name: "Cari templat" })).toBeFocused();
  await page.keyboard.type(word);
  const shown = `Laporan ${ticket.slice(0, 4)} ${ticket.slice(4)} di {isi: nama jalan} kami kerjakan.`;
  await expect(dialog.getByRole("region", { name: "Pratinjau" })).toContainText(shown);
  await page.keyboard.press("Enter");
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(new RegExp(`^Selamat pagi\\. ${shown.replace(/[{}.]/g, "\\$&")}`));

  await expect.poll(() => box.evaluate((one: HTMLTextAreaElement) => one.value.slice(one.selectionStart, one.selectionEnd))).toBe("{isi: nama jalan}");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Belum diisi: {isi: nama jalan}.")).toBeVisible();
  await page.keyboard.type(`Jalan ${word}`);
  await expect(page.getByText("Belum diisi:")).toHaveCount(0);
  const whole = await box.inputValue();
  await page.getByRole("button", { name: "Pratinjau" }).click();
  const preview = page.getByRole("dialog", { name: "Pratinjau jawaban" });
  await expect(preview.getByText(whole, { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await box.focus();
  await page.keyboard.press("Control+Enter");
  await expect(phone.getByText(whole)).toBeVisible({ timeout: 15_000 });

  const neighbour = await another();
  await login("operator", "disdik", neighbour);
  await neighbour.goto(rootUrl("/dasbor/pesan/templat"));
  await expect(neighbour.getByText("Sedang diperiksa")).toBeVisible();
  await expect(neighbour.getByText(name)).toHaveCount(0);
});

test("what was typed stays around a template, is had back by undo, and a deleted template comes back", async ({ page, login }) => {
  const word = freshWord();
  await sendKannel(`DISHUB parkir liar ${word}`, `+62${freshNumber().slice(1)}`);
  await login("operator", "dishub");
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: word }).click();
  const box = page.getByLabel("Isi balasan");
  await box.fill("Halo, salam.");
  await box.evaluate((one: HTMLTextAreaElement) => { one.setSelectionRange(5, 5); });
  await box.press("Control+i");
  const dialog = page.getByRole("dialog", { name: "Templat jawaban" });
  await dialog.getByRole("option", { name: /Minta lokasi/ }).click();
  await dialog.getByRole("button", { name: "Masukkan" }).click();
  await expect(box).toHaveValue(/^Halo, Untuk laporan \d{4} \d{4}, mohon .* salam\.$/);
  await page.getByRole("button", { name: "Urungkan" }).click();
  await expect(box).toHaveValue("Halo, salam.");

  await page.goto(rootUrl("/dasbor/pesan/templat/baru?dari=lokasi"));
  const name = `Salinan ${word}`;
  await field(page, "Nama").fill(name);
  await page.reload();
  await expect(page.getByText("Ketikan Anda yang belum disimpan dipulihkan")).toBeVisible();
  await expect(field(page, "Nama")).toHaveValue(name);
  await page.getByRole("button", { name: "Simpan" }).click();
  // With the keyboard alone one goes on where the list changed.
  const down = page.getByRole("button", { name: `Turunkan ${name}` });
  await expect(down).toHaveAttribute("aria-disabled", "true");
  await down.focus();
  await page.keyboard.press("Enter");
  await expect(down, "at the end it does nothing, and keeps the focus").toBeFocused();
  await page.getByRole("button", { name: `Hapus ${name}` }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Templat sendiri" })).toBeFocused();
  await page.getByRole("button", { name: "Urungkan" }).click();
  await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
});

test("two who change one template at once: the second sees both texts and loses neither", async ({ page, login, another }) => {
  const name = `Berdua ${freshWord()}`;
  await login("operator", "dishub");
  await page.goto(rootUrl("/dasbor/pesan/templat/baru"));
  await field(page, "Nama").fill(name);
  await field(page, "Isi").fill("Terima kasih.");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("link", { name, exact: true }).click();
  await expect(field(page, "Nama")).toHaveValue(name);
  const neighbour = await another();
  await login("operator", "disdik", neighbour);
  expect((await neighbour.goto(page.url()))?.status()).toBe(404);
  const head = await another();
  await login("head", "dishub", head);
  await head.goto(rootUrl("/dasbor/pesan/templat"));
  await head.getByRole("link", { name, exact: true }).click();
  await field(head, "Isi").fill("Dari pimpinan.");
  await field(page, "Isi").fill("Dari operator.");
  await head.getByRole("button", { name: "Simpan" }).click();
  await expect(head.getByRole("listitem").filter({ hasText: name }).filter({ hasText: "Dari pimpinan." })).toBeVisible();
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText("mengubah templat ini selagi Anda menulis").first()).toBeVisible();
  await expect(page.getByText("Dari pimpinan.")).toBeVisible();
  await expect(field(page, "Isi")).toHaveValue("Dari operator.");
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: name }).filter({ hasText: "Dari operator." })).toBeVisible();
});

test("what is pasted into a template is never cut, and a blank is named by typing over its example", async ({ page, login }) => {
  await login("operator", "dishub");
  await page.goto(rootUrl("/dasbor/pesan/templat/baru"));
  const long = "Terima kasih atas laporan Anda. ".repeat(40).trim();
  await field(page, "Nama").fill(`Panjang ${freshWord()}`);
  await field(page, "Isi").fill(long);
  await expect(async () => {
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Isi templat paling panjang 1.000 huruf. Pendekkan dahulu.").first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(field(page, "Isi")).toHaveValue(long);
  await field(page, "Isi").fill("Kami datang");
  await page.getByRole("button", { name: "Masukkan isian {isi: …}" }).click();
  await page.keyboard.type("hari apa");
  await expect(field(page, "Isi")).toHaveValue("Kami datang {isi: hari apa}");
});

test("a sentence about a field goes once the field is mended, and those of other fields stay", async ({ page, login }) => {
  await login("operator", "dishub");
  await page.goto(rootUrl("/dasbor/pesan/templat/baru"));
  await field(page, "Nama").fill("");
  await field(page, "Isi").fill("Laporan {tikte}.");
  await expect(async () => {
    await page.keyboard.press("Control+s");
    await expect(page.getByText("Beri nama templat ini").first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await field(page, "Nama").fill("Sudah dicek");
  await expect(page.getByText("Beri nama templat ini")).toHaveCount(0);
  await expect(field(page, "Nama")).toBeFocused();
  await expect(field(page, "Nama")).not.toHaveAttribute("aria-invalid");
  await expect(page.getByText("Isian {tikte} tidak dikenal").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Satu hal perlu diperbaiki" })).toBeVisible();
  await field(page, "Isi").fill("Laporan {tiket}.");
  await expect(page.getByRole("heading", { name: /perlu diperbaiki/ })).toHaveCount(0);
});

test("a template that asks is sent as a question, an answer as an answer, and what a person called a question stays one", async ({ page, login }) => {
  const word = freshWord();
  await sendKannel(`DISHUB lampu mati ${word}`, `+62${freshNumber().slice(1)}`);
  await login("operator", "dishub");
  const name = `Tanya ${word}`;
  await page.goto(rootUrl("/dasbor/pesan/templat/baru"));
  await field(page, "Nama").fill(name);
  await field(page, "Isi").fill("Jam berapa lampunya mati?");
  await page.getByRole("radio", { name: /^Pertanyaan kepada warga/ }).check();
  await page.getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText("Pertanyaan kepada warga");
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("radio", { name: /^Pertanyaan kepada warga/ })).toBeChecked();

  await page.goto(rootUrl(`/dasbor/pesan?q=${word}`));
  await page.getByRole("region", { name: "Daftar laporan" }).getByRole("link", { name: word }).click();
  const box = page.getByLabel("Isi balasan");
  const official = page.getByRole("checkbox", { name: "Ini jawaban resmi" });
  const asks = page.getByText("Pertanyaan kepada warga: jam berhenti sampai ia menjawab.");
  const put = async (template: string) => {
    await box.press("Control+i");
    const dialog = page.getByRole("dialog", { name: "Templat jawaban" });
    await dialog.getByRole("option", { name: template }).click();
    await dialog.getByRole("button", { name: "Masukkan" }).click();
    await expect(dialog).toBeHidden();
  };
  await expect(official).toBeChecked();
  await put("Minta lokasi");
  await expect(box).toHaveValue(/mohon sebutkan tempatnya/);
  await expect(asks).toBeVisible();
  await expect(official).not.toBeChecked();
  await page.getByRole("button", { name: "Urungkan" }).click();
  await expect(official, "undo takes back what the template said of itself, too").toBeChecked();
  await put(name);
  await expect(official).not.toBeChecked();
  await put("Sedang diperiksa");
  await expect(official, "the template had switched it, so a template switches it back").toBeChecked();
  await expect(asks).toHaveCount(0);
  await official.uncheck();
  await put("Sedang diperiksa");
  await expect(official, "a person unticked it").not.toBeChecked();
  await official.check();
  await put("Minta lokasi");
  await expect(official).not.toBeChecked();
  await official.check();
  await box.fill("Sudah kami perbaiki.");
  await expect(official, "a person ticked it").toBeChecked();
  await put("Minta lokasi");
  await box.fill("Di mana tempatnya?");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Jam berhenti, menunggu jawaban warga")).toBeVisible();
});
