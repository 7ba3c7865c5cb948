import { freshWord } from "../support/handset";
import { accept, invite } from "../support/invite";
import { nextAction, replay } from "../support/replay";
import { expect, rootUrl, siteUrl, test } from "../support/test";

test("a reviewer who sends what an operator sent doesn't change the look of the site", async ({ page, login, another }) => {
  const admin = await another();
  await login("admin", undefined, admin);
  const { link } = await invite(admin, "Dinas Perhubungan", "Peninjau: memeriksa tulisan sebelum terbit");
  const reviewer = await another();
  await accept(reviewer, link, `sandi-${freshWord()}-panjang`);

  await login("operator", "dishub");
  await page.goto(rootUrl("/dasbor/tampilan"));
  const facts = page.getByRole("form", { name: "Kantor dan warna" });
  const saveAs = async (colour: string) => {
    await facts.getByLabel(colour).check();
    await facts.getByRole("button", { name: "Simpan" }).click();
    await expect(facts.getByText("Tersimpan. Warga melihatnya sekarang.")).toBeVisible();
  };
  const again = await nextAction(page, "cokelat", () => saveAs("Cokelat"));
  await page.reload();
  await saveAs("Arang");
  const shows = (colour: string) => expect(async () => {
    await page.goto(siteUrl("dishub"));
    await expect(page.locator(".page")).toHaveClass(new RegExp(`lead-${colour}`), { timeout: 1_000 });
  }).toPass();
  await shows("arang");
  await replay(reviewer, again);
  await page.goto(rootUrl("/dasbor/tampilan"));
  await expect(facts.getByLabel("Arang")).toBeChecked();
  // The same bytes do work for the operator: what stopped the reviewer was the role.
  await replay(page, again);
  await shows("cokelat");
});

test("what an admin sent makes no agency and no account when an operator or the desk sends it", async ({ page, login, another }) => {
  const word = freshWord();
  await login("admin");
  await page.goto(rootUrl("/admin/instansi/baru"));
  await page.getByLabel("Nama lengkap").fill(`Kantor ${word}`);
  await page.getByLabel("Jenis").selectOption({ label: "Kantor" });
  await page.getByRole("textbox", { name: "Alamat" }).fill(word);
  const made = await nextAction(page, word, () => page.getByRole("button", { name: "Buat instansi" }).click());
  await expect(page.getByRole("button", { name: `Buka situs Kantor ${word}` })).toBeVisible();
  const other = `${word}x`;
  const again = { ...made, body: made.body.replaceAll(word, other) };
  for (const who of ["operator", "desk"] as const) {
    const stranger = await another();
    await login(who, who === "operator" ? "aur" : undefined, stranger);
    await replay(stranger, again);
    expect((await page.goto(rootUrl(`/admin/instansi/${other}`)))?.status(), who).toBe(404);
  }
  await replay(page, again);
  expect((await page.goto(rootUrl(`/admin/instansi/${other}`)))?.status()).toBe(200);
});
