import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "../lib/env.ts";

/** How Next begins a page that broke: an empty document, which only its script fills with our error.tsx. */
const BROKEN = /^<!DOCTYPE html><html id="__next_error__"/;

export const isBroken = (page: Buffer): boolean => BROKEN.test(page.toString("latin1", 0, 64));

/** What the build made of app/(portal)/gangguan, without scripts: one of them would make it the page that broke again. */
export function readFailedPage(folder: string = env.distDir()): Buffer {
  const page = readFileSync(join(folder, "server", "app", "gangguan.html"), "utf8");
  return Buffer.from(page.replaceAll(/<script\b[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g, ""));
}
