import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { environment } from "@/lib/env";
import { installDebianPackages, onPath } from "./debian-packages";
import { Plain } from "./plain";

/** The shell is Chromium without windows: the same engine, and a quarter less time for the same tests. */
const SYSTEM = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Path of a Chromium to test with: given, Playwright's own, the system's; null if there is none. */
export function installedBrowser(): string | null {
  const candidates = [environment.given("CHROMIUM_PATH"), chromium.executablePath(), ...SYSTEM.map(onPath)];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** The same, installing Debian's when we may; else a sentence that says what to do. */
export async function findBrowser(): Promise<string> {
  const found = installedBrowser() ?? (installDebians() ? installedBrowser() : null);
  if (found) return Promise.resolve(found);
  throw new Plain("Tidak ada Chromium untuk diuji. Pasang salah satu: `sudo apt-get install chromium`, atau `npx playwright install --with-deps chromium`; "
    + "atau isi CHROMIUM_PATH dengan letaknya.");
}

/** No sandbox as root, where Chromium refuses one; nothing that calls home. */
export const browserFlags = (): string[] => [
  "--disable-quic", "--disable-background-networking", "--no-first-run", "--disable-component-update", "--disable-default-apps", "--disable-sync",
  "--no-proxy-server", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Older releases of Debian, and its relatives, have no shell. */
const installDebians = (): boolean => ["chromium-headless-shell", "chromium"].some((name) => installDebianPackages(name));
