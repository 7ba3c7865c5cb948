import { execFileSync, spawnSync } from "node:child_process";
import { Plain } from "../plain";

/** Whom PostgreSQL runs as: ourselves, or user `postgres` when we are root, as which it refuses to run. */
export type Account = { uid?: number; gid?: number };

/** Nothing of our own environment: PG* variables and locale would change the server. */
export const BARE_ENVIRONMENT = { PATH: "/usr/bin:/bin", LC_ALL: "C", NODE_ENV: "production" } as const;

export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  return find() ?? create();
}

/** True when the account may do `test FLAG PATH`, for example -x to walk into a folder. */
export function may(account: Account, flag: "-x" | "-w" | "-r", path: string): boolean {
  return spawnSync("/bin/sh", ["-c", `test ${flag} "$0"`, path], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

function find(): Account | null {
  try {
    const ask = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: ask("-u"), gid: ask("-g") };
  } catch {
    return null;
  }
}

function create(): Account {
  const made = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"], { stdio: "ignore" });
  const account = find();
  if (account) return account;
  throw new Plain(`PostgreSQL tidak boleh dijalankan oleh root, dan pengguna "postgres" tidak dapat dibuat (useradd: ${made.status ?? "tidak ada"}). `
    + "Buat pengguna itu, jalankan sebagai pengguna biasa, atau isi DATABASE_URL.");
}
