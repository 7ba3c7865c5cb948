import { freshNumber, freshWord } from "../support/handset";
import { violations } from "../support/axe";
import { expect, rootUrl, sendKannel, test } from "../support/test";

test("a colleague named in a note, chosen with the keyboard, sees it at once at home and in a list, until the case is opened", async ({ page, login, another }) => {
  await login("operator", "dishub");
  const head = await another();
  const { name } = await login("head", "dishub", head);
  await head.goto(rootUrl("/dasbor"));
  await expect(head.getByRole("heading", { name: "Pekerjaan hari ini" })).toBeVisible();

  const word = freshWord();
  await sendKannel(`DISHUB parkir liar di depan ${word}`, `+62${freshNumber().slice(1)}`);
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: word }).click();
  await expect(page.getByRole("heading", { level: 2, name: word })).toBeVisible();
  await page.keyboard.press("c");
  await page.keyboard.type(`tolong dilihat @${name.slice(0, 4)}`);
  const option = page.getByRole("option", { name });
  await expect(option).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Isi catatan internal")).toHaveValue(`tolong dilihat @${name} `);
  await expect(page.getByText(`${name} akan diberi tahu.`)).toBeVisible();
  await page.keyboard.type("dan @Entahsiapa");
  await expect(page.getByText(/@Entahsiapa tidak cocok/)).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(`Catatan disimpan. ${name} diberi tahu.`)).toBeVisible();

  await expect(head.getByRole("heading", { name: /^Anda disebut/ })).toBeVisible();
  await head.goto(rootUrl("/dasbor/pesan?saring=disebut"));
  await head.getByRole("link", { name: word }).click();
  await expect(head.getByRole("region", { name: "Percakapan", exact: true })).toContainText("tolong dilihat");
  await expect(async () => {
    await head.goto(rootUrl("/dasbor/pesan?saring=disebut"));
    await expect(head.getByRole("link", { name: word })).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
});
