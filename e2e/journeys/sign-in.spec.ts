import { accept, invite } from "../support/invite";
import { freshWord } from "../support/handset";
import { accountOf, expect, rootUrl, signIn, siteUrl, test } from "../support/test";

const NO_MATCH = "E-mail atau kata sandi tidak cocok. Periksa lagi keduanya.";

test("a wrong password and an unknown person get the same answer, and the e-mail stays", async ({ page }) => {
  const { email } = accountOf("head", "medanmaimun");
  for (const typed of [email, `${freshWord()}@contoh.id`]) {
    await signIn(page, typed, "bukan kata sandinya");
    await expect(page.getByRole("alert").filter({ hasText: NO_MATCH })).toBeVisible();
    await expect(page.getByLabel("E-mail")).toHaveValue(typed);
    await expect(page.getByLabel("Kata sandi", { exact: true })).toHaveValue("");
  }
});

test("guessing has to wait, and the owner still gets in", async ({ page, login, another }) => {
  await login("admin");
  const { email, link } = await invite(page, "Dinas Kesehatan");
  const password = `sandi milik ${freshWord()}`;
  const owner = await another();
  await accept(owner, link, password);
  await expect(owner.getByRole("heading", { level: 1, name: /Selamat datang/ })).toBeVisible();
  await owner.getByRole("button", { name: /^Pegawai/ }).click();
  await owner.getByRole("button", { name: "Keluar", exact: true }).press("Enter");
  await expect(owner).toHaveURL(rootUrl("/masuk"));

  const stranger = await another();
  for (let guess = 1; guess <= 5; guess += 1) {
    await signIn(stranger, email, `tebakan ${guess}`);
    await expect(stranger.getByRole("alert").filter({ hasText: NO_MATCH })).toBeVisible();
  }
  await signIn(stranger, email, password);
  await expect(stranger.getByRole("alert").filter({ hasText: "Terlalu banyak percobaan. Coba lagi dalam 1 menit." })).toBeVisible();
  await signIn(owner, email, password);
  await expect(owner.getByRole("heading", { level: 1, name: /Selamat datang/ })).toBeVisible();
});

test("agency addresses have no door, and never see the session", async ({ page, login }) => {
  await login("operator", "medanjohor");
  for (const path of ["/masuk", "/dasbor", "/dasbor/pesan", "/admin/instansi", "/api/live", "/api/auth/session"]) {
    const answer = await page.goto(siteUrl("medanjohor", path));
    expect([path, answer?.status()]).toEqual([path, 404]);
    expect((await answer?.request().allHeaders())?.cookie, path).toBeUndefined();
    expect(await answer?.headerValue("set-cookie"), path).toBeNull();
  }
  expect(await page.context().cookies(siteUrl("medanjohor"))).toEqual([]);
  await page.goto(rootUrl("/dasbor"));
  await expect(page.getByRole("heading", { level: 1, name: /Selamat datang/ })).toBeVisible();
});

test("signing out ends it for every copy of the cookie", async ({ page, login, another }) => {
  const { name } = await login("head", "medanjohor");
  const kept = await page.context().cookies();
  await page.getByRole("button", { name: new RegExp(name) }).click();
  await page.getByRole("button", { name: "Keluar", exact: true }).click();
  await expect(page).toHaveURL(rootUrl("/masuk"));
  await page.goto(rootUrl("/dasbor/pesan"));
  await expect(page).toHaveURL(/\/masuk\?lanjut=%2Fdasbor%2Fpesan/);
  const thief = await another();
  await thief.context().addCookies(kept);
  await thief.goto(rootUrl("/dasbor"));
  await expect(thief).toHaveURL(/\/masuk/);
});

test("who was sent to sign in comes back to where they wanted to go, never to another site", async ({ page }) => {
  const { email, password } = accountOf("head", "medankota");
  for (const [wanted, reached] of [["/dasbor/berita", "/dasbor/berita"], ["//jahat.test/x", "/dasbor"], ["https://jahat.test", "/dasbor"]] as const) {
    await page.context().clearCookies();
    await page.goto(rootUrl(`/masuk?lanjut=${encodeURIComponent(wanted)}`));
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Kata sandi", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Masuk", exact: true }).click();
    await expect(page).toHaveURL(rootUrl(reached));
  }
});
