import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { env } from "../lib/env.ts";
import { isEmpty } from "./failed-page.ts";

/** Puts words into the empty document by which Next says that a room isn't there; its script then shows the whole room. */
export type Fill = (page: Buffer) => Buffer;

/** What the build made of app/(sendiri)/tidak-ada. */
export function readMissingPage(folder: string = env.distDir()): Fill {
  return fillWith(readFileSync(join(folder, "server", "app", "tidak-ada.html"), "utf8"));
}

/** The page's words and looks; scripts are those of the document that is filled. */
export function fillWith(made: string): Fill {
  const html = /<html([^>]*)>/.exec(made)?.[1] ?? "";
  const looks = (made.match(/<link\b[^>]*\brel="stylesheet"[^>]*>/g) ?? []).join("");
  const title = /<title>[^<]*<\/title>/.exec(made)?.[0] ?? "";
  const words = (/<body[^>]*>([\s\S]*)<\/body>/.exec(made)?.[1] ?? "").replaceAll(/<script\b[\s\S]*?<\/script>/g, "");
  return (page) => {
    if (!isEmpty(page)) return page;
    return Buffer.from(page.toString()
      .replace('<html id="__next_error__"', () => `<html id="__next_error__"${html}`)
      .replace(/<title>[^<]*<\/title>/, () => title)
      .replace("</head><body>", () => `${looks}</head><body>${words}`));
  };
}

/** Calls `missing` once, as soon as Next says by the status that nothing is there; by then nothing has been sent. */
export function onceMissing(response: ServerResponse, missing: () => void): void {
  let { statusCode } = response;
  let told = false;
  Object.defineProperty(response, "statusCode", {
    get: () => statusCode,
    set: (next: number) => {
      statusCode = next;
      if (next !== 404 || told) return;
      told = true;
      missing();
    },
  });
}
