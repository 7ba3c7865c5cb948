import { request } from "node:http";
import type { Page, Route } from "@playwright/test";
import { bodyOf, newStory, saved, titleOf } from "../support/editor";
import { freshNumber, freshWord } from "../support/handset";
import { expect, rootUrl, sendKannel, signIn, test } from "../support/test";

test("without a network the text stays here, says so, and is saved when the network is back", async ({ page, context, login }) => {
  await login("operator", "medankota");
  const title = `Sambungan putus ${freshWord()}`;
  await newStory(page, title);
  await saved(page);
  await context.setOffline(true);
  await bodyOf(page).click();
  await page.keyboard.type("Ditulis tanpa sambungan.");
  await expect(page.getByRole("alert").getByText("Sambungan internet terputus.")).toBeVisible();
  await expect(page.getByText("Tulisan Anda aman di perangkat ini dan tersimpan sendiri begitu tersambung.")).toBeVisible();
  await context.setOffline(false);
  await saved(page);
  await page.reload();
  await expect(bodyOf(page)).toHaveText("Ditulis tanpa sambungan.");
});

test("an answer that gets lost on the way isn't taken for another person's save", async ({ page, login }) => {
  await login("operator", "medankota");
  await newStory(page, `Jawaban hilang ${freshWord()}`);
  await saved(page);
  await page.route("**/simpan", deliverAndLose, { times: 1 });
  await bodyOf(page).click();
  await page.keyboard.type("Satu.");
  await expect(page.getByRole("alert").getByText("Sambungan internet terputus.")).toBeVisible();
  await page.keyboard.type(" Dua.");
  await saved(page);
  await expect(page.getByText(/menyimpan berita ini lebih dulu|sudah Anda simpan/)).toHaveCount(0);
  await page.reload();
  await expect(bodyOf(page)).toHaveText("Satu. Dua.");
});

/** The server gets it and answers; the answer never arrives. */
async function deliverAndLose(route: Route): Promise<void> {
  const asked = route.request();
  const url = new URL(asked.url());
  const headers = { ...(await asked.allHeaders()), host: url.host };
  await new Promise<void>((resolve, reject) => {
    request({ host: "127.0.0.1", port: url.port, path: url.pathname, method: "POST", headers }, (answer) => answer.resume().on("end", resolve))
      .on("error", reject).end(asked.postDataBuffer());
  });
  await route.abort();
}

test("who is signed out while writing signs in again beside it and goes on", async ({ page, context, login }) => {
  // Where nobody else is writing: a change of theirs would bring the page up to date, and so to the door.
  const { email, password } = await login("head", "medanjohor");
  await page.goto(rootUrl("/dasbor/berita"));
  await page.getByRole("main").getByRole("link").first().click();
  await bodyOf(page).click();
  const address = page.url();
  const words = `Ditulis sesudah sesi habis ${freshWord()}.`;
  await context.clearCookies();
  await page.keyboard.type(words);
  await expect(page.getByRole("alert").getByText("Anda sudah keluar dari dasbor.")).toBeVisible();
  expect(page.url()).toBe(address);
  const beside = context.waitForEvent("page");
  await page.getByRole("link", { name: "Masuk lagi di tab baru" }).click();
  const door = await beside;
  await signIn(door, email, password);
  await door.waitForURL((url) => url.pathname !== "/masuk");
  // By itself, at the latest half a minute after the last try.
  await expect(page.getByText(/Tersimpan sendiri/)).toBeVisible({ timeout: 45_000 });
  await page.reload();
  await expect(bodyOf(page)).toContainText(words);
});

/** The tab dies at once: nothing of it runs any more. */
async function crash(page: Page): Promise<void> {
  const died = page.waitForEvent("crash");
  (await page.context().newCDPSession(page)).send("Page.crash").catch(() => undefined);
  await died;
}

test("what a dead tab couldn't save stands in the text again", async ({ page, context, login }) => {
  await login("operator", "medankota");
  await newStory(page, `Tab tertutup ${freshWord()}`);
  await saved(page);
  const address = page.url();
  await context.setOffline(true);
  await bodyOf(page).click();
  await page.keyboard.type("Belum sempat tersimpan.");
  await expect(page.getByText("Sambungan internet terputus.")).toBeVisible();
  await crash(page);
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address);
  await expect(bodyOf(again)).toHaveText("Belum sempat tersimpan.");
  await expect(again.getByText(/yang belum sempat tersimpan sudah dikembalikan/)).toBeVisible();
  await saved(again);
  await again.getByRole("button", { name: "Buang, pakai yang tersimpan" }).click();
  await expect(bodyOf(again)).toHaveText("");
});

test("a refresh that the network swallows leaves the page with what is typed, and is made up for when the network is back", async ({ page, login }) => {
  await login("operator", "binamarga");
  await page.goto(rootUrl("/dasbor/pesan"));
  const box = page.getByRole("searchbox", { name: "Cari kata dalam laporan" });
  await box.fill("belum selesai diketik");
  let loaded = 0;
  page.on("load", () => { loaded += 1; });
  const swallowed: string[] = [];
  const isAway = (url: URL) => url.searchParams.has("_rsc") || url.pathname === "/api/health";
  await page.route(isAway, async (route) => {
    swallowed.push(new URL(route.request().url()).pathname);
    await route.abort("internetdisconnected");
  });
  const word = freshWord();
  await sendKannel(`BINAMARGA jalan amblas dekat ${word}`, `+62${freshNumber().slice(1)}`);
  await expect.poll(() => swallowed.filter((path) => path === "/api/health").length).toBeGreaterThan(1);
  expect(swallowed).toContain("/dasbor/pesan");
  await expect(box).toHaveValue("belum selesai diketik");
  expect(loaded).toBe(0);
  await page.unroute(isAway);
  await expect(page.getByRole("region", { name: "Daftar laporan" }).getByRole("link", { name: word })).toBeVisible();
});

test("two tabs of one person are told of each other, and neither writes over the other", async ({ page, context, login }) => {
  await login("operator", "medankota");
  const title = `Dua tab ${freshWord()}`;
  await newStory(page, title);
  await saved(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText("Berita ini juga terbuka di tab lain.")).toBeVisible();
  await titleOf(second).fill(`${title} kedua`);
  await saved(second);
  await page.bringToFront();
  await titleOf(page).fill(`${title} pertama`);
  await expect(page.getByText(/Berita ini sudah Anda simpan di tab atau perangkat lain/)).toBeVisible();
  await expect(titleOf(page)).toHaveValue(`${title} pertama`);
  await page.getByRole("button", { name: "Simpan milik saya sebagai salinan" }).click();
  await expect(titleOf(page)).toHaveValue(`Salinan: ${title} pertama`);
  await page.goto(rootUrl(`/dasbor/berita?judul=${encodeURIComponent(title)}`));
  await expect(page.getByRole("main").getByRole("link", { name: title })).toHaveText([`Salinan: ${title} pertama`, `${title} kedua`]);
});
