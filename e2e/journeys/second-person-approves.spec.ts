import { freshWord, phoneOn, sendFrom } from "../support/handset";
import { openSecondWeb } from "../support/second-web";
import { expect, rootUrl, test } from "../support/test";

const ARRIVES = { timeout: 20_000 };

test("what waits for approval is counted in the rail of who may say yes, and comes back with a note", async ({ page, login, another }) => {
  test.setTimeout(240_000);
  // A server on which every broadcast is over the limit; sessions are the city's.
  const strict = await openSecondWeb({ BULK_APPROVAL_OVER: "0" });
  try {
    const at = (path: string) => rootUrl(path).replace(/:\d+/, `:${new URL(strict.url("x")).port}`);
    const phone = await phoneOn(await another());
    await sendFrom(phone, "LANGGAN DISHUB");
    await expect(phone.getByText(/Balas YA/)).toBeVisible(ARRIVES);
    await sendFrom(phone, "YA");
    await expect(phone.getByText(/Anda berlangganan/)).toBeVisible(ARRIVES);

    const admin = await another();
    await login("admin", undefined, admin);
    const inRail = admin.getByRole("link", { name: /Siaran SMS/ }).first();
    await admin.goto(at("/dasbor/siaran"));
    await expect(inRail).toBeVisible();
    const before = Number(/(\d+) menunggu persetujuan/.exec(await inRail.textContent() ?? "")?.[1] ?? 0);

    await login("operator", "dishub");
    const words = `Terminal ${freshWord()} tutup lebih awal.`;
    await page.goto(at("/dasbor/siaran/baru"));
    await page.getByLabel("Pesan", { exact: true }).fill(words);
    await expect(page.getByRole("region", { name: "Di HP penerima" })).toContainText(words);
    // The window closes before anything was saved: the words are there again.
    await page.reload();
    await expect(page.getByText(/dipulihkan dari perangkat ini/)).toBeVisible();
    await expect(page.getByLabel("Pesan", { exact: true })).toHaveValue(words);
    await page.getByLabel("Kirim pada").fill("2031-05-04T09:00");
    await page.getByRole("button", { name: "Simpan dan lihat pratinjau" }).click();
    await page.getByRole("button", { name: /Minta persetujuan/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Minta persetujuan" }).click();
    await expect(page.getByText("Menunggu orang kedua")).toBeVisible();
    await expect(page.getByRole("link", { name: /Siaran SMS.*menunggu persetujuan Anda/ }), "not the one who handed it in").toHaveCount(0);

    await admin.goto(at("/dasbor/siaran"));
    await expect(inRail).toContainText(`${before + 1} menunggu persetujuan Anda`);
    const neighbour = await another();
    await login("operator", "kominfo", neighbour);
    await neighbour.goto(at("/dasbor/siaran"));
    await expect(neighbour.getByRole("main")).toBeVisible();
    await expect(neighbour.getByRole("link", { name: /menunggu persetujuan Anda/ })).toHaveCount(0);

    await admin.getByRole("link", { name: new RegExp(words.slice(0, 20)) }).first().click();
    await admin.getByRole("button", { name: /Kembalikan/ }).click();
    await admin.getByRole("dialog").getByLabel("Apa yang perlu diubah?").fill("Sebut jamnya.");
    await admin.getByRole("dialog").getByRole("button", { name: "Kembalikan" }).click();
    await expect(inRail).not.toContainText(`${before + 1} menunggu`);
    await page.reload();
    await expect(page.getByText(/Sebut jamnya\./)).toBeVisible();
    // What was kept on the server isn't offered again for the next one.
    await page.goto(at("/dasbor/siaran/baru"));
    await expect(page.getByLabel("Pesan", { exact: true })).toHaveValue("");
  } finally {
    await strict.stop();
  }
});
