import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Account, may } from "./account";
import { SHARED_HOME } from "./binaries";

/**
 * The folder of the cluster: `.data/postgres`, or, when root works in a folder closed to user `postgres` (such as
 * /root), a folder of our own in /var/lib/pemko, named after ours so that two copies never share one.
 */
export function placeCluster(dataDir: string, account: Account): string {
  const here = join(resolve(dataDir), "postgres");
  mkdirSync(dirname(here), { recursive: true });
  if (account.uid === undefined || may(account, "-x", dirname(here))) return here;
  const name = createHash("sha256").update(here).digest("hex").slice(0, 12);
  const there = join(SHARED_HOME, `data-${name}`);
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 });
  return there;
}
