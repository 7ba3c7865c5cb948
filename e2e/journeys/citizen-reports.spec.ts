import type { Page } from "@playwright/test";
import sharp from "sharp";
import { violations } from "../support/axe";
import { freshNumber, freshWord } from "../support/handset";
import { sendReport } from "../support/report-form";
import { expect, rootUrl, siteUrl, test } from "../support/test";

const photograph = async () => ({ name: "jalan.jpg", mimeType: "image/jpeg", buffer: await sharp({ create: { width: 800, height: 600, channels: 3, background: "#284" } }).jpeg().toBuffer() });

const statusFor = async (person: Page, path: string | null) => (await person.goto(rootUrl(path ?? "/")))?.status();

test("a citizen without account and without script reports, mends, gets a ticket, and goes on at its page", async ({ another, page, login }) => {
  const street = freshWord();
  const citizen = await another({ javaScriptEnabled: false });
  await citizen.goto(siteUrl("dishub", "/lapor"));
  await expect(citizen.getByRole("heading", { name: "Tulis kepada Dinas Perhubungan" })).toBeVisible();
  await citizen.getByLabel("Ceritakan").fill(`Lampu merah mati di simpang ${street}`);
  await citizen.getByLabel("Foto, kalau ada").setInputFiles(await photograph());
  await citizen.getByLabel("Nomor HP").fill("tidak punya");
  await sendReport(citizen);

  // Nothing that was typed is lost, and the photo needn't be chosen again.
  await expect(citizen.getByRole("alert")).toContainText("Nomor HP itu tidak dikenali");
  await expect(citizen.getByLabel("Ceritakan")).toHaveValue(`Lampu merah mati di simpang ${street}`);
  await expect(citizen.getByRole("list", { name: "Foto yang sudah kami terima" })).toContainText("jalan.jpg");
  const number = freshNumber();
  await citizen.getByLabel("Nomor HP").fill(number);
  await sendReport(citizen);
  await expect(citizen.getByRole("heading", { name: "Laporan Anda sudah kami terima" })).toBeVisible();
  const ticket = (await citizen.getByRole("definition").first().textContent())?.replace(" ", "") ?? "";
  expect(ticket).toMatch(/^\d{8}$/);

  await citizen.getByRole("link", { name: "Lihat laporan saya" }).click();
  await expect(citizen.getByText(`Lampu merah mati di simpang ${street}`)).toBeVisible();
  await citizen.getByLabel("Apa yang perlu kami tahu lagi?").fill(`Yang arah ke pasar ${street}`);
  await citizen.getByRole("button", { name: "Kirim", exact: true }).click();
  await expect(citizen.getByText("Keterangan Anda sudah masuk.")).toBeVisible();

  await login("operator", "dishub");
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: street }).click();
  const talk = page.getByRole("region", { name: "Percakapan", exact: true });
  await expect(talk.getByRole("listitem").filter({ hasText: `Yang arah ke pasar ${street}` })).toBeVisible();
  const photo = await talk.getByRole("img", { name: /Foto dari warga/ }).getAttribute("src");
  expect(await statusFor(page, photo)).toBe(200);
  await page.goBack();
  const neighbour = await another();
  await login("operator", "dinkes", neighbour);
  expect(await statusFor(neighbour, photo), "a neighbour has no such photo").toBe(404);
  expect(await statusFor(citizen, photo), "nor has anybody else").toBe(404);
  await page.getByLabel("Isi balasan").fill(`Sudah menyala di ${street}.`);
  await page.getByRole("button", { name: /^Kirim/ }).click();
  await expect(talk.getByRole("listitem").filter({ hasText: `Sudah menyala di ${street}.` })).toBeVisible();

  await citizen.goto(rootUrl(`/lacak?tiket=${ticket}`));
  await citizen.getByRole("button", { name: "Ya, sudah selesai" }).click();
  await expect(citizen.getByText("Laporan ini kami tutup")).toBeVisible();
  await citizen.getByRole("radio", { name: /4/ }).check();
  await citizen.getByRole("button", { name: "Beri nilai" }).click();
  await expect(citizen.getByText("Anda memberi nilai 4 dari 5. Ganti?")).toBeVisible();
  await citizen.getByLabel("Belum beres?").fill(`Mati lagi di ${street}`);
  await citizen.getByRole("button", { name: "Buka lagi laporan ini" }).click();
  await expect(citizen.getByText("Laporan Anda dibuka lagi")).toBeVisible();
  await page.reload();
  await expect(talk.getByText(`Warga membuka kembali: “Mati lagi di ${street}”`)).toBeVisible();
});

test("who leaves no address follows with a code; a stranger with the ticket alone reads nothing", async ({ another }) => {
  const street = freshWord();
  const citizen = await another({ javaScriptEnabled: false });
  await citizen.goto(rootUrl("/lapor"));
  await citizen.getByLabel("Ceritakan").fill(`Pohon tumbang di jalan ${street}`);
  await sendReport(citizen);
  const [ticket, code] = (await citizen.getByRole("definition").allTextContents()).map((text) => text.replace(" ", ""));
  expect(code).toMatch(/^\d{6}$/);

  const stranger = await another({ javaScriptEnabled: false });
  await stranger.goto(rootUrl(`/lacak?tiket=${ticket}`));
  await expect(stranger.getByText(street)).toHaveCount(0);
  await stranger.getByLabel("Empat angka terakhir, atau kode").fill("0000");
  await stranger.getByRole("button", { name: "Buka", exact: true }).click();
  await expect(stranger.getByRole("alert")).toContainText("tidak cocok");
  await stranger.getByLabel("Empat angka terakhir, atau kode").fill(code ?? "");
  await stranger.getByRole("button", { name: "Buka", exact: true }).click();
  await expect(stranger.getByText(`Pohon tumbang di jalan ${street}`)).toBeVisible();
});

test("words on the ticket's page that report the agency's people become a secret report of their own, which it doesn't see", async ({ another, page, login }) => {
  const [street, accusing] = [freshWord(), freshWord()];
  const citizen = await another({ javaScriptEnabled: false });
  await citizen.goto(siteUrl("dishub", "/lapor"));
  await citizen.getByLabel("Ceritakan").fill(`Lampu merah mati di simpang ${street}`);
  await sendReport(citizen);
  const [ticket = "", code = ""] = (await citizen.getByRole("definition").allTextContents()).map((text) => text.replace(" ", ""));
  await citizen.getByRole("link", { name: "Lihat laporan saya" }).click();
  await citizen.getByLabel("Apa yang perlu kami tahu lagi?").fill(`Petugas dishub minta uang suap 200 ribu supaya cepat, ${accusing}`);
  await citizen.getByRole("button", { name: "Kirim", exact: true }).click();
  await expect(citizen.getByText("menjadi laporan rahasia tersendiri dengan nomor di atas")).toBeVisible();
  await expect(citizen.getByText(accusing).first()).toBeVisible();
  const own = new URL(citizen.url()).searchParams.get("tiket") ?? "";
  expect(own).not.toBe(ticket);

  // The same code opens it again, and the first report is as it was.
  const later = await another({ javaScriptEnabled: false });
  await later.goto(rootUrl(`/lacak?tiket=${own}`));
  await later.getByLabel("Empat angka terakhir, atau kode").fill(code);
  await later.getByRole("button", { name: "Buka", exact: true }).click();
  await expect(later.getByText(accusing).first()).toBeVisible();
  await login("operator", "dishub");
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: street }).click();
  await expect(page.getByRole("heading", { level: 2, name: street })).toBeVisible();
  await expect(page.getByText(accusing)).toHaveCount(0);
  await page.goto(rootUrl(`/dasbor/pesan?q=${accusing}`));
  await expect(page.getByRole("link", { name: accusing })).toHaveCount(0);
  const inspector = await another();
  await login("operator", "inspektorat", inspector);
  await inspector.goto(rootUrl("/dasbor/pesan"));
  await expect(inspector.getByRole("link", { name: accusing })).toBeVisible();
});

for (const scheme of ["light", "dark"] as const) {
  test(`form, mistakes and ticket are usable by everyone, ${scheme}`, async ({ another }) => {
    const citizen = await another({ colorScheme: scheme });
    await citizen.goto(rootUrl("/lapor"));
    expect(await violations(citizen)).toEqual([]);
    await citizen.getByLabel("Ceritakan").fill(" ");
    await citizen.getByLabel("E-mail").fill("x@y");
    await sendReport(citizen);
    await expect(citizen.getByRole("alert")).toBeVisible();
    expect(await violations(citizen)).toEqual([]);
    await citizen.getByLabel("Ceritakan").fill(`Sampah menumpuk di ${freshWord()}`);
    await citizen.getByLabel("E-mail").fill("");
    await sendReport(citizen);
    await expect(citizen.getByRole("heading", { name: "Laporan Anda sudah kami terima" })).toBeVisible();
    expect(await violations(citizen)).toEqual([]);
    await citizen.getByRole("link", { name: "Lihat laporan saya" }).click();
    await expect(citizen.getByLabel("Apa yang perlu kami tahu lagi?")).toBeVisible();
    expect(await violations(citizen)).toEqual([]);
  });
}
