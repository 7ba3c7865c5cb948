import type { Page } from "@playwright/test";
import { freshNumber, freshWord } from "../support/handset";
import { photoWithPlace } from "../support/picture";
import { nextAction, replay } from "../support/replay";
import { accountOf, expect, get, rootUrl, sendKannel, test } from "../support/test";

// The attacker is a real operator with a real session, at another agency than the victim.
const VICTIM = "kominfo";
const ATTACKER = "aur";

async function victimsCase(page: Page): Promise<{ id: string; word: string }> {
  const word = freshWord();
  await sendKannel(`KOMINFO wifi taman mati ${word}`, `+62${freshNumber().slice(1)}`);
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: word }).click();
  await page.waitForURL(/\/dasbor\/pesan\/\d+/);
  await expect(page.getByRole("heading", { level: 2, name: word })).toBeVisible();
  return { id: new URL(page.url()).pathname.split("/").at(-1) ?? "", word };
}

async function victimsDraft(page: Page): Promise<{ id: string; word: string; picture: string }> {
  const word = freshWord();
  await page.goto(rootUrl("/dasbor/berita"));
  await page.getByRole("button", { name: /Berita baru/ }).click();
  await page.getByRole("textbox", { name: "Judul", exact: true }).fill(`Belum untuk umum ${word}`);
  await page.getByLabel("Berkas gambar utama").setInputFiles({ name: "a.png", mimeType: "image/png", buffer: await photoWithPlace() });
  const shown = page.getByRole("figure", { name: "Gambar utama" }).locator("img");
  await expect(shown).toHaveAttribute("src", /^\/gambar\//);
  await expect(page.getByText(/Tersimpan sendiri/)).toBeVisible();
  return { id: new URL(page.url()).pathname.split("/").at(-1) ?? "", word, picture: (await shown.getAttribute("src")) ?? "" };
}

test("a neighbour's case, draft, preview and picture aren't there", async ({ page, login, another }) => {
  await login("operator", VICTIM);
  const report = await victimsCase(page);
  const draft = await victimsDraft(page);
  expect((await page.goto(rootUrl(draft.picture)))?.status()).toBe(200);

  const stranger = await another();
  await login("operator", ATTACKER, stranger);
  for (const path of [
    `/dasbor/pesan/${report.id}`, `/dasbor/pesan/${report.id}?kotak=selesai`, `/dasbor/pesan/${report.id}/templat`, `/dasbor/berita/${draft.id}`, `/dasbor/berita/${draft.id}/pratinjau`,
    `/dasbor/layanan/${draft.id}`, `/dasbor/layanan/${draft.id}/pratinjau`, `/dasbor/entah/${draft.id}`,
  ]) {
    const answer = await stranger.goto(rootUrl(path));
    expect([path, answer?.status()]).toEqual([path, 404]);
    const told = (await answer?.text().catch(() => "")) ?? "";
    expect(told, path).not.toContain(report.word);
    expect(told, path).not.toContain(draft.word);
  }
  await stranger.goto(rootUrl("/dasbor/berita"));
  expect(await stranger.evaluate(async (picture) => (await fetch(picture)).status, draft.picture)).toBe(404);
  const refused = await stranger.evaluate(async (id) => {
    const answer = await fetch(`/dasbor/berita/${id}/simpan`, { method: "POST", body: JSON.stringify({ revision: 1, fields: { kind: "news", title: "rebut", summary: "", coverId: null, coverAlt: "", coverCaption: "", body: null } }) });
    return [answer.status, await answer.text()] as const;
  }, draft.id);
  expect(refused[0]).toBeGreaterThanOrEqual(400);
  expect(refused[1]).not.toContain(draft.word);
  await page.goto(rootUrl(`/dasbor/berita/${draft.id}`));
  await expect(page.getByRole("textbox", { name: "Judul", exact: true })).toHaveValue(`Belum untuk umum ${draft.word}`);
});

test("an operator finds neither the desk nor the city's own rooms", async ({ page, login }) => {
  await login("operator", ATTACKER);
  for (const path of ["/dasbor/meja", "/admin/instansi", "/admin/instansi/baru", "/admin/instansi/kominfo", "/admin/akun", "/admin/akun/1", "/admin/akun/undang", "/admin/catatan"]) {
    const answer = await page.goto(rootUrl(path));
    expect([path, answer?.status()]).toEqual([path, 404]);
    await expect(page.locator("body")).not.toContainText(accountOf("operator", VICTIM).email);
  }
});

test("the desk finds no admin's room, and nobody finds anything without signing in", async ({ page, login, another }) => {
  await login("desk");
  for (const path of ["/admin/instansi", "/admin/akun", "/admin/catatan", "/dasbor/berita"]) expect([path, (await page.goto(rootUrl(path)))?.status()]).toEqual([path, 404]);
  const nobody = await another();
  for (const path of ["/dasbor", "/dasbor/pesan", "/dasbor/pesan/1", "/dasbor/meja", "/dasbor/berita/1", "/dasbor/berita/1/pratinjau", "/admin/instansi", "/admin/akun", "/admin/catatan"]) {
    await nobody.goto(rootUrl(path));
    expect([path, new URL(nobody.url()).pathname]).toEqual([path, "/masuk"]);
  }
  expect((await get(new URL(rootUrl("/api/live")))).status).toBe(401);
});

test("an action sent again with a neighbour's session changes nothing", async ({ page, login, another }) => {
  await login("operator", VICTIM);
  const { word } = await victimsCase(page);
  await page.keyboard.press("c");
  await page.keyboard.type(`rahasia ${word}`);
  const again = await nextAction(page, "rahasia", () => page.keyboard.press("Control+Enter"));
  const notes = page.getByRole("region", { name: "Percakapan", exact: true }).getByRole("listitem").filter({ hasText: `rahasia ${word}` });
  await expect(notes).toHaveCount(1);

  const stranger = await another();
  await login("operator", ATTACKER, stranger);
  expect(await replay(stranger, again)).not.toContain("wifi taman");
  await page.reload();
  await expect(notes).toHaveCount(1);
  // The same bytes do work for who may: what stopped the stranger was the key, not the form.
  await replay(page, again);
  await page.reload();
  await expect(notes).toHaveCount(2);
});

test("a live stream tells only of the own agency", async ({ page, login, another }) => {
  const stranger = await another();
  await login("operator", ATTACKER, stranger);
  await stranger.evaluate(() => new Promise((resolve) => {
    const stream = new EventSource("/api/live");
    stream.onmessage = (event) => document.body.insertAdjacentText("beforeend", ` dengar:${String(event.data)}`);
    stream.onopen = resolve;
  }));
  await login("operator", VICTIM);
  const { id } = await victimsCase(page);
  await sendKannel(`#AUR lampu gang mati ${freshWord()}`, `+62${freshNumber().slice(1)}`);
  await stranger.getByText(/dengar:/).first().waitFor();
  await expect(stranger.locator("body")).toContainText("dengar:");
  expect((await stranger.locator("body").textContent()) ?? "").not.toMatch(new RegExp(`dengar:[^}]*"id":${id}\\b`));
});
