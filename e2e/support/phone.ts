import { request } from "node:http";
import { z } from "zod";
import { expect } from "@playwright/test";
import { get, rootUrl } from "./city";

const screen = z.object({ texts: z.array(z.object({ mine: z.boolean(), text: z.string() })) });

/** Sends an SMS from the built-in phone and waits for the automatic reply; resolves with the ticket's eight digits. */
export async function writeFromPhone(number: string, text: string): Promise<string> {
  const status = await post("/api/handset", { does: "send", number, text });
  expect(status, "the phone sends").toBe(200);
  let ticket = "";
  await expect.poll(async () => {
    const { body } = await get(new URL(rootUrl(`/api/handset?nomor=${encodeURIComponent(number)}`)));
    const { texts } = screen.parse(JSON.parse(body));
    ticket = texts.filter(({ mine }) => !mine).map((one) => /\b\d{4} ?\d{4}\b/.exec(one.text)?.[0]).find(Boolean)?.replace(" ", "") ?? "";
    return ticket;
  }, { message: "the reply brings a ticket", timeout: 15_000 }).toMatch(/^\d{8}$/);
  return ticket;
}

function post(path: string, body: unknown): Promise<number> {
  const url = new URL(rootUrl(path));
  return new Promise((resolve, reject) => {
    const headers = { host: url.host, origin: url.origin, "content-type": "application/json" };
    const asked = request({ host: "127.0.0.1", port: url.port, path, method: "POST", headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.on("error", reject).end(JSON.stringify(body));
  });
}
