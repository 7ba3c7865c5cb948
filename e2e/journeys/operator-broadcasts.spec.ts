import type { Locator, Page } from "@playwright/test";
import { violations } from "../support/axe";
import { freshNumber, freshWord, phoneOn, sendFrom } from "../support/handset";
import { expect, rootUrl, siteUrl, test } from "../support/test";

const ARRIVES = { timeout: 20_000 };

/** Writes to the agency's subscribers and sends; the screen says at last that it is done. */
async function broadcast(page: Page, words: string): Promise<void> {
  await page.goto(rootUrl("/dasbor/siaran"));
  await page.keyboard.press("n");
  await page.waitForURL("**/siaran/baru");
  await page.getByLabel("Pesan", { exact: true }).fill(words);
  await expect(page.getByText(/^\d+ nomor$/).first()).toBeVisible();
  // Journeys run at any hour: what isn't urgent would wait for morning.
  await page.getByLabel("Mendesak").check();
  await page.getByRole("button", { name: "Simpan dan lihat pratinjau" }).click();
  await page.getByRole("button", { name: /Kirim sekarang/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Kirim sekarang" }).click();
  await expect(page.getByText("Selesai", { exact: true })).toBeVisible(ARRIVES);
}

async function subscribe(phone: Locator, code: string): Promise<void> {
  await sendFrom(phone, `LANGGAN ${code}`);
  await expect(phone.getByText(/Balas YA/)).toBeVisible(ARRIVES);
  await sendFrom(phone, "YA");
  await expect(phone.getByText(/Anda berlangganan/)).toBeVisible(ARRIVES);
}

test("a citizen subscribes by SMS and confirms, gets what the agency sends, stops, and gets nothing more", async ({ page, login, another }) => {
  test.setTimeout(240_000);
  const handset = await another();
  const phone = await phoneOn(handset);
  await sendFrom(phone, "langgan bpbd");
  await expect(phone.getByText(/Balas YA untuk menerima kabar/)).toBeVisible(ARRIVES);
  await sendFrom(phone, "ya");
  await expect(phone.getByText(/Anda berlangganan kabar/)).toBeVisible(ARRIVES);

  await login("operator", "bpbd");
  const first = `Sungai Deli naik di ${freshWord()}, siapkan barang penting.`;
  await broadcast(page, first);
  await expect(phone.getByText(first)).toBeVisible(ARRIVES);
  await expect(phone.getByText(first)).toContainText("Balas BERHENTI utk berhenti.");
  await expect(page.getByRole("row", { name: /Sampai di HP/ })).not.toContainText(/\s0$/);

  await sendFrom(phone, "BERHENTI");
  await expect(phone.getByText(/kami hentikan/)).toBeVisible(ARRIVES);
  // Somebody still listens, so that the second one is sent at all.
  const other = await phoneOn(handset);
  await subscribe(other, "BPBD");
  const second = `Air sudah surut di ${freshWord()}, terima kasih.`;
  await broadcast(page, second);
  await expect(other.getByText(second)).toBeVisible(ARRIVES);
  await expect(phone.getByText(second)).toHaveCount(0);
});

test("what is scheduled is stopped before its hour with one key, and nobody gets it", async ({ page, login, another }) => {
  test.setTimeout(180_000);
  const phone = await phoneOn(await another());
  await subscribe(phone, "PERTAMANAN");
  await login("operator", "pertamanan");
  await page.goto(rootUrl("/dasbor/siaran/baru"));
  await page.getByLabel("Pesan", { exact: true }).fill(`Pohon di ${freshWord()} dipangkas besok.`);
  await expect(page.getByText(/1 SMS tiap penerima/)).toBeVisible();
  await page.getByLabel("Kirim pada").fill("2031-05-04T09:00");
  await page.getByRole("button", { name: "Simpan dan lihat pratinjau" }).click();
  await page.getByRole("button", { name: /Jadwalkan/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Jadwalkan" }).click();
  await expect(page.getByText(/Mulai dikirim .*4 Mei 2031/)).toBeVisible();
  await page.keyboard.press("s");
  await page.getByRole("dialog", { name: "Hentikan siaran ini" }).getByRole("button", { name: "Hentikan" }).click();
  await expect(page.getByText("Dihentikan", { exact: true }).first()).toBeVisible();
  await page.goto(rootUrl("/dasbor/siaran"));
  await expect(page.getByRole("listitem").filter({ hasText: "dipangkas besok" }).first()).toContainText("Dihentikan");

  const neighbour = await another();
  await login("operator", "dinkes", neighbour);
  await page.getByRole("link", { name: /dipangkas besok/ }).first().click();
  await page.waitForURL(/siaran\/\d+$/);
  expect((await neighbour.goto(page.url()))?.status(), "a neighbour has no such broadcast").toBe(404);
});

test("on the web without script a code that went to the telephone subscribes, and another one ends it", async ({ another }) => {
  const handset = await another();
  const number = freshNumber();
  const phone = await phoneOn(handset, number);
  const citizen = await another({ javaScriptEnabled: false });
  await citizen.goto(siteUrl("dishub", "/langganan"));
  await expect(citizen.getByLabel("Kabar dari siapa?")).toHaveValue("dishub");
  await citizen.getByLabel("Nomor HP Anda").fill("bukan nomor");
  await citizen.getByRole("button", { name: "Kirim kode ke HP saya" }).click();
  await expect(citizen.getByRole("alert")).toContainText("Nomor HP itu tidak dikenali");
  await expect(citizen.getByLabel("Nomor HP Anda")).toHaveValue("bukan nomor");
  await expect(citizen.getByLabel("Kabar dari siapa?")).toHaveValue("dishub");
  await citizen.getByLabel("Nomor HP Anda").fill(number);
  await citizen.getByRole("button", { name: "Kirim kode ke HP saya" }).click();
  const sms = phone.getByText(/Kode Anda \d{6}/);
  await expect(sms).toBeVisible(ARRIVES);
  const code = /Kode Anda (\d{6})/.exec((await sms.textContent()) ?? "")?.[1] ?? "";
  await citizen.getByLabel("Kode dari SMS").fill(code === "111111" ? "222222" : "111111");
  await citizen.getByRole("button", { name: "Benar, ini HP saya" }).click();
  await expect(citizen.getByRole("alert")).toContainText("Kode itu tidak cocok");
  await citizen.getByLabel("Kode dari SMS").fill(code);
  await citizen.getByRole("button", { name: "Benar, ini HP saya" }).click();
  await expect(citizen.getByText("Anda sudah berlangganan.")).toBeVisible();

  await citizen.getByRole("link", { name: "Berhenti berlangganan" }).click();
  await citizen.getByLabel("Nomor HP Anda").fill(number);
  await citizen.getByRole("button", { name: "Kirim kode ke HP saya" }).click();
  const ending = phone.getByText(/untuk berhenti menerima SMS kabar/);
  await expect(ending).toBeVisible(ARRIVES);
  await citizen.getByLabel("Kode dari SMS").fill(/Kode Anda (\d{6})/.exec((await ending.textContent()) ?? "")?.[1] ?? "");
  await citizen.getByRole("button", { name: "Benar, ini HP saya" }).click();
  await expect(citizen.getByText("Semua SMS kabar ke nomor Anda kami hentikan.")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`its pages can be used by everyone, ${colorScheme}`, async ({ page, login, another }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme });
    await subscribe(await phoneOn(await another()), "KOMINFO");
    await login("operator", "kominfo");
    const found: string[] = [];
    for (const path of ["/dasbor/siaran", "/dasbor/siaran/baru", "/dasbor/siaran/kelompok"]) {
      await page.goto(rootUrl(path));
      await expect(page.getByRole("main")).toBeVisible();
      found.push(...(await violations(page)));
    }
    await page.getByLabel("Nama").fill(`Relawan ${freshWord()}`);
    await page.getByRole("button", { name: "Buat kelompok" }).click();
    await page.getByLabel("Nomor HP").fill(`${freshNumber()}, Ibu Ros\nbukan nomor`);
    await page.getByRole("button", { name: "Tambah", exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Baris 2 bukan nomor HP" })).toBeVisible();
    found.push(...(await violations(page)));
    await page.goto(rootUrl("/dasbor/siaran/baru"));
    await page.getByLabel("Pesan", { exact: true }).fill(`Layanan tutup lebih awal ${freshWord()}`);
    await page.getByRole("button", { name: "Simpan dan lihat pratinjau" }).click();
    await page.getByRole("button", { name: /Kirim sekarang/ }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    found.push(...(await violations(page)));
    const citizen = await another({ colorScheme });
    for (const path of ["/langganan", "/langganan?hasil=mulai", "/langganan/berhenti"]) {
      await citizen.goto(rootUrl(path));
      found.push(...(await violations(citizen)));
    }
    await citizen.getByRole("button", { name: "Kirim kode ke HP saya" }).click();
    await expect(citizen.getByRole("alert")).toBeVisible();
    found.push(...(await violations(citizen)));
    await citizen.getByLabel("Nomor HP Anda").fill(freshNumber());
    await citizen.getByRole("button", { name: "Kirim kode ke HP saya" }).click();
    await expect(citizen.getByLabel("Kode dari SMS")).toBeVisible();
    found.push(...(await violations(citizen)));
    expect(found).toEqual([]);
  });
}

test("what would reach nobody can't be sent, and says why while it is written and where the button would be", async ({ page, login }) => {
  await login("operator", "dinkes");
  await page.goto(rootUrl("/dasbor/siaran/baru"));
  await page.getByLabel("Pesan", { exact: true }).fill(`Imunisasi besok pagi di ${freshWord()}.`);
  await expect(page.getByText(/Belum ada penerimanya/)).toBeVisible();
  await page.getByRole("button", { name: "Simpan dan lihat pratinjau" }).click();
  await page.waitForURL(/siaran\/\d+$/);
  await expect(page.getByRole("region", { name: "Kirim konsep ini" }).getByText(/Belum ada penerimanya/)).toBeVisible();
  await expect(page.getByRole("button", { name: /Kirim sekarang/ })).toHaveCount(0);
});

test("whom it is for stands as it was ticked after a refusal, on the screen and in what is sent", async ({ page, login }) => {
  await login("operator", "bpbd");
  await page.goto(rootUrl("/dasbor/siaran/baru"));
  const [subscribers, urgent, body] = [page.getByLabel("Pelanggan kami"), page.getByLabel("Mendesak"), page.getByLabel("Pesan", { exact: true })];
  await body.fill("Sungai naik.");
  await subscribers.uncheck();
  await urgent.check();
  for (const _ of ["once", "and again as it stands"]) {
    await page.getByRole("button", { name: "Simpan dan lihat pratinjau" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Pilih" }).first()).toBeVisible();
    await expect(subscribers).not.toBeChecked();
    await expect(urgent).toBeChecked();
    await expect(body).toHaveValue("Sungai naik.");
  }
  await expect(page).toHaveURL(rootUrl("/dasbor/siaran/baru"));
});
