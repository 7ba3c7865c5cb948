import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "../lib/env.ts";
import { forReaders } from "./for-readers.ts";

/** How Next begins a page that broke: an empty document, which only its script fills with our error.tsx. */
const EMPTY = /^<!DOCTYPE html><html id="__next_error__"/;
/** In the same document it says that a page isn't there or leads on, by the status or, once that was sent, by these words. */
const MEANT = /NEXT_HTTP_ERROR_FALLBACK;|NEXT_REDIRECT;|http-equiv="refresh"/;

export const isEmpty = (page: Buffer): boolean => EMPTY.test(page.toString("latin1", 0, 64));

export function isBroken(status: number, page: Buffer): boolean {
  if (status !== 200 && status < 500) return false;
  return isEmpty(page) && !MEANT.test(page.toString("latin1"));
}

/** What the build made of app/(portal)/gangguan, without any script: one of Next's would make it the page that broke again. */
export function readFailedPage(folder: string = env.distDir()): Buffer {
  const page = readFileSync(join(folder, "server", "app", "gangguan.html"), "utf8");
  return Buffer.from(forReaders(page).replaceAll(/<script\b[\s\S]*?<\/script>/g, ""));
}
