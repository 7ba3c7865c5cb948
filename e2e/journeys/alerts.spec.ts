import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { alertComes } from "../support/clock";
import { freshWord } from "../support/handset";
import { expect, get, rootUrl, siteUrl, test } from "../support/test";

/** As the field wants it, in the city's time. */
const inHours = (hours: number): string => new Date(Date.now() + (hours + 7) * 3_600_000).toISOString().slice(0, 16);
const bodyOf = async (address: string): Promise<string> => (await get(new URL(address))).body;
const shownOn = (addresses: string[], title: string) => expect.poll(async () => (await Promise.all(addresses.map(bodyOf))).map((body) => body.includes(title)));
const listed = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title });

async function putUp(page: Page, room: string, { title, level, starts = "" }: { title: string; level: string; starts?: string }): Promise<void> {
  await page.goto(rootUrl(room));
  await page.getByLabel("Tingkat").selectOption(level);
  await page.getByLabel("Peringatan", { exact: true }).fill(title);
  await page.getByLabel("Yang perlu dilakukan warga").fill("Jauhi tepi sungai dan ikuti petugas.");
  await page.getByLabel("Mulai").fill(starts);
  await page.getByLabel("Selesai").fill(inHours(5));
  await page.getByRole("button", { name: "Pasang peringatan" }).click();
  await expect(listed(page, title)).toBeVisible();
}

test("the city's alert begins on every site at its hour, and ends by itself", async ({ page, login, another }) => {
  test.setTimeout(180_000);
  const title = `Air sungai naik ${freshWord()}`;
  await login("admin");
  await putUp(page, "/admin/peringatan", { title, level: "danger", starts: inHours(2) });
  await expect(listed(page, title)).toContainText(/Bahaya.*Terjadwal/);
  const pages = [rootUrl(), siteUrl("kominfo"), siteUrl("disdukcapil", "/kontak")];
  await shownOn(pages, title).toEqual([false, false, false]);

  await alertComes("begin", title);
  await shownOn(pages, title).toEqual([true, true, true]);
  for (const colorScheme of ["light", "dark"] as const) {
    const reader = await another({ colorScheme, viewport: { width: 360, height: 780 } });
    for (const address of pages.slice(0, 2)) {
      await reader.goto(address);
      const alert = reader.getByRole("region", { name: "Peringatan" });
      await expect(alert).toContainText(`Bahaya: ${title}`);
      await expect(alert).toContainText(/Jauhi tepi sungai.*Sampai/s);
      expect(await violations(reader)).toEqual([]);
    }
  }

  await alertComes("end", title);
  await shownOn(pages, title).toEqual([false, false, false]);
  await page.reload();
  await expect(listed(page, title)).toContainText(/Bahaya · selesai/);
});

test("an agency's alert is on its own site alone, and gone on the request after it was ended", async ({ page, login }) => {
  const title = `Loket pindah ke lantai dua ${freshWord()}`;
  const [own, ownStory, neighbour] = [siteUrl("bpbd"), siteUrl("bpbd", "/kontak"), siteUrl("kominfo")];
  await login("operator", "bpbd");
  await putUp(page, "/dasbor/peringatan", { title, level: "info" });
  expect([await bodyOf(own), await bodyOf(ownStory)].map((body) => body.includes(title))).toEqual([true, true]);
  expect([await bodyOf(neighbour), await bodyOf(rootUrl())].map((body) => body.includes(title))).toEqual([false, false]);
  expect(await violations(page)).toEqual([]);

  await listed(page, title).getByRole("button", { name: "Akhiri sekarang" }).click();
  await expect(listed(page, title)).toContainText(/Kabar · diakhiri/);
  expect([await bodyOf(own), await bodyOf(ownStory)].map((body) => body.includes(title))).toEqual([false, false]);
});
