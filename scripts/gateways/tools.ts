import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { environment } from "@/lib/env";
import { Plain } from "../plain";

/** Debian packages, and what of theirs is needed. */
const NEEDED = { gammu: "gammu", "gammu-smsd": "gammu-smsd", kannel: "bearerbox", "kannel-extras": "/usr/lib/kannel/test/fakesmsc" } as const;
const PACKAGES = Object.keys(NEEDED);
const PLACES = [...(environment.given("PATH") ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];

export const FAKESMSC = NEEDED["kannel-extras"];
/** Of the same package: an SMSC that speaks SMPP. */
export const DRIVE_SMPP = "/usr/lib/kannel/test/drive_smpp";
export const findTool = (name: string): string | null =>
  name.startsWith("/") ? (isProgram(name) ? name : null) : (PLACES.map((place) => join(place, name)).find(isProgram) ?? null);

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const missing = (): string[] => Object.entries(NEEDED).flatMap(([name, tool]) => (findTool(tool) ? [] : [name]));

/** Finds the real gateways, or installs them as root. Otherwise it says what to do. */
export function ensureTools(say: (sentence: string) => void): void {
  const wanted = missing();
  if (wanted.length === 0) return;
  const order = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES.join(" ")}`;
  if (process.getuid?.() !== 0 || !findTool("apt-get")) throw new Plain(`Paket ${wanted.join(", ")} belum terpasang. Jalankan sebagai root di Debian 12: ${order}`);
  say(`Memasang ${wanted.join(", ")} …`);
  const left = withoutServices(() => {
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", ...PACKAGES);
    return missing();
  });
  if (left.length > 0) throw new Plain(`Paket ${left.join(", ")} tidak dapat dipasang. Coba sendiri dan baca pesannya: ${order}`);
}

const POLICY = "/usr/sbin/policy-rc.d";

/** A package starts its service when it is installed; here nothing of it may run by itself (invoke-rc.d(8): 101 forbids). */
function withoutServices<T>(work: () => T): T {
  if (existsSync(POLICY)) return work();
  writeFileSync(POLICY, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    return work();
  } finally {
    rmSync(POLICY, { force: true });
  }
}

function apt(...words: string[]): void {
  const ran = spawnSync("apt-get", words, { stdio: ["ignore", "ignore", "inherit"], env: { ...environment.inherited(), NODE_ENV: "production", DEBIAN_FRONTEND: "noninteractive" } });
  if (ran.status !== 0 && words[0] === "install") throw new Plain(`apt-get ${words.join(" ")} gagal.`);
}
