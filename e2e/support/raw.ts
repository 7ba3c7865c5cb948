import { request } from "node:http";
import type { Page } from "@playwright/test";

export type Raw = { status: number; headers: Record<string, string | string[] | undefined>; bytes: Buffer; text: string };

/** One request as a robot makes it: nothing follows a redirect, nothing is kept. */
export function ask(url: string, headers: Record<string, string> = {}, method = "GET"): Promise<Raw> {
  const { host, port, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path: pathname + search, method, headers: { host, ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => void parts.push(part)).on("end", () => {
        const bytes = Buffer.concat(parts);
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes, text: bytes.toString("utf8") });
      });
    });
    asked.on("error", reject).end();
  });
}

/** Text of the elements of this name in an XML document, as the browser's own parser reads it; it throws when it isn't XML. */
export function readXml(page: Page, xml: string, element: string): Promise<string[]> {
  return page.evaluate(([text = "", name = ""]) => {
    const parsed = new DOMParser().parseFromString(text, "application/xml");
    const wrong = parsed.querySelector("parsererror");
    if (wrong) throw new Error(wrong.textContent);
    return [...parsed.getElementsByTagName(name)].map((found) => found.textContent.trim());
  }, [xml, element]);
}
