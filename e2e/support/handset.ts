import { randomInt } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { rootUrl } from "./city";

/** A number that nobody wrote from yet. */
export const freshNumber = (): string => `0813${String(randomInt(10 ** 8)).padStart(8, "0")}`;

/** Letters that no other test writes, to know a message by; no digits, so that nothing takes them for a ticket. */
export const freshWord = (): string => Array.from({ length: 9 }, () => "bcdfghjkmqvwxz"[randomInt(14)]).join("");

/** A phone on the handset's page, switched on. */
export async function phoneOn(page: Page, number = freshNumber()): Promise<Locator> {
  if (!page.url().endsWith("/handset")) await page.goto(rootUrl("/handset"));
  await page.getByLabel("Nomor HP lain").fill(number);
  await page.getByRole("button", { name: "Tambah HP" }).click();
  return page.getByRole("region", { name: `HP ${number}` });
}

export async function sendFrom(phone: Locator, text: string): Promise<void> {
  await phone.getByRole("button", { name: "Tulis" }).click();
  await phone.getByRole("textbox").fill(text);
  await phone.getByRole("button", { name: "Kirim" }).click();
}

/** The ticket that the SMS Centre sent to this phone, eight digits. */
export async function ticketOn(phone: Locator): Promise<string> {
  const answer = phone.getByText(/Nomor laporan Anda/).last();
  await answer.waitFor();
  return /CEK (\d{8})/.exec((await answer.textContent()) ?? "")?.[1] ?? "";
}
