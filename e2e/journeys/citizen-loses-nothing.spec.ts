import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { freshWord } from "../support/handset";
import { sendReport } from "../support/report-form";
import { expect, rootUrl, siteUrl, test } from "../support/test";

/** A report written without an address; its page stands open when this resolves. */
async function written(citizen: Page, words: string, from = rootUrl("/lapor")): Promise<{ ticket: string; code: string }> {
  await citizen.goto(from);
  await citizen.getByLabel("Ceritakan").fill(words);
  await sendReport(citizen);
  const [ticket = "", code = ""] = (await citizen.getByRole("definition").allTextContents()).map((text) => text.replace(" ", ""));
  await citizen.getByRole("link", { name: "Lihat laporan saya" }).click();
  await expect(citizen.getByLabel("Apa yang perlu kami tahu lagi?")).toBeVisible();
  return { ticket, code };
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with script" : "without script";

  test(`words typed while the case is closed by another come back where they can be sent, ${how}`, async ({ another, page, login }) => {
    const street = freshWord();
    const citizen = await another({ javaScriptEnabled });
    await written(citizen, `Lampu merah mati di simpang ${street}`, siteUrl("dishub", "/lapor"));
    await citizen.getByLabel("Apa yang perlu kami tahu lagi?").fill(`Yang arah ke pasar ${street}`);

    await login("operator", "dishub");
    await page.goto(rootUrl("/dasbor/pesan"));
    await page.getByRole("link", { name: street }).click();
    await page.getByLabel("Isi balasan").fill(`Sudah menyala di ${street}.`);
    await page.getByRole("button", { name: /^Kirim/ }).click();
    const talk = page.getByRole("region", { name: "Percakapan", exact: true });
    await expect(talk.getByRole("listitem").filter({ hasText: `Sudah menyala di ${street}.` })).toBeVisible();
    await page.getByRole("button", { name: /^Selesai/ }).click();
    await expect(talk.getByText(/Diselesaikan/)).toBeVisible();

    await citizen.getByRole("button", { name: "Kirim", exact: true }).click();
    await expect(citizen.getByRole("alert")).toContainText("laporan ini sudah dinyatakan selesai");
    await expect(citizen.getByLabel("Belum beres?")).toHaveValue(`Yang arah ke pasar ${street}`);
    if (javaScriptEnabled) expect(await violations(citizen)).toEqual([]);
    await citizen.getByRole("button", { name: "Buka lagi laporan ini" }).click();
    await expect(citizen.getByText("Laporan Anda dibuka lagi")).toBeVisible();
    await page.reload();
    await expect(talk.getByText(`Yang arah ke pasar ${street}`)).toBeVisible();
  });

  test(`words sent when the pass has ended stay until the writer has proven who it is again, ${how}`, async ({ another }) => {
    const street = freshWord();
    const citizen = await another({ javaScriptEnabled });
    const { code } = await written(citizen, `Pohon tumbang di jalan ${street}`);
    await citizen.getByLabel("Apa yang perlu kami tahu lagi?").fill(`Dekat sekolah ${street}`);
    await citizen.context().clearCookies();
    await citizen.route(/lacak/, (route) => route.continue({ postData: route.request().postDataBuffer()?.toString("utf8").replace(/(name="izin"\r\n\r\n)[^\r]+/, "$11.1.1") }), { times: 1 });
    await citizen.getByRole("button", { name: "Kirim", exact: true }).click();
    await expect(citizen.getByRole("alert")).toContainText("sudah terlalu lama terbuka");
    await expect(citizen.getByLabel("Tulisan Anda yang belum terkirim")).toHaveValue(`Dekat sekolah ${street}`);
    if (javaScriptEnabled) expect(await violations(citizen)).toEqual([]);

    await citizen.getByLabel("Empat angka terakhir, atau kode").fill("0000");
    await citizen.getByRole("button", { name: "Buka", exact: true }).click();
    await expect(citizen.getByText("tidak cocok")).toBeVisible();
    await citizen.getByLabel("Empat angka terakhir, atau kode").fill(code);
    await citizen.getByRole("button", { name: "Buka", exact: true }).click();
    await expect(citizen.getByLabel("Apa yang perlu kami tahu lagi?")).toHaveValue(`Dekat sekolah ${street}`);
    await citizen.getByRole("button", { name: "Kirim", exact: true }).click();
    await expect(citizen.getByText("Keterangan Anda sudah masuk.")).toBeVisible();
    await expect(citizen.getByText(`Dekat sekolah ${street}`)).toBeVisible();
  });
}

test("a report marked as abuse of power reaches the Inspektorat, and the agency on whose site it was written finds nothing", async ({ another, page, login }) => {
  const street = freshWord();
  const citizen = await another({ javaScriptEnabled: false });
  await citizen.goto(siteUrl("dishub", "/lapor"));
  await citizen.getByLabel("Ceritakan").fill(`Lampu merah di simpang ${street} baru diperbaiki kalau warga membayar`);
  await citizen.getByLabel("Ini tentang penyalahgunaan wewenang").check();
  await citizen.getByLabel("Nomor HP").fill("tidak punya");
  await sendReport(citizen);
  await expect(citizen.getByLabel("Ini tentang penyalahgunaan wewenang")).toBeChecked();
  await citizen.getByLabel("Nomor HP").fill("");
  await sendReport(citizen);
  await expect(citizen.getByRole("heading", { name: "Laporan Anda sudah kami terima" })).toBeVisible();

  await login("operator", "inspektorat");
  await page.goto(rootUrl("/dasbor/pesan"));
  const link = page.getByRole("link", { name: street });
  await expect(link).toBeVisible();
  const path = new URL((await link.getAttribute("href")) ?? "", rootUrl("/")).pathname;
  const accused = await another();
  await login("operator", "dishub", accused);
  for (const asked of ["/dasbor/pesan", `/dasbor/pesan?q=${street}&kotak=semua`]) {
    await accused.goto(rootUrl(asked));
    await expect(accused.getByRole("searchbox", { name: "Cari kata dalam laporan" })).toBeVisible();
    await expect(accused.getByRole("link", { name: street })).toHaveCount(0);
  }
  expect((await accused.goto(rootUrl(path)))?.status()).toBe(404);
});
