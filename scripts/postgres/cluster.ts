import { execFile } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Account, BARE_ENVIRONMENT } from "./account";

export const SUPERUSER = "postgres";

/** Makes the cluster's files unless they are there. UTF-8, code point order, the same on every machine. */
export async function ensureCluster(initdb: string, folder: string, password: string, account: Account): Promise<void> {
  if (existsSync(join(folder, "pemko-complete"))) return;
  // Broken off half-way by an earlier run: initdb refuses a folder that isn't empty.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  give(folder, account);
  const aside = mkdtempSync(join(tmpdir(), "pemko-"));
  const passwordFile = join(aside, "password");
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    give(aside, account);
    give(passwordFile, account);
    const locale = existsSync("/usr/lib/locale/C.utf8") ? "C.UTF-8" : "C";
    await promisify(execFile)(initdb, [
      "--pgdata", folder, "--username", SUPERUSER, "--pwfile", passwordFile, "--auth", "scram-sha-256", "--encoding", "UTF8",
      "--locale", locale, "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--no-sync", "--no-instructions",
    ], { ...account, cwd: "/", env: BARE_ENVIRONMENT });
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  writeFileSync(join(folder, "pemko-complete"), "");
  give(join(folder, "pemko-complete"), account);
  chmodSync(folder, 0o700);
}

function give(path: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}
