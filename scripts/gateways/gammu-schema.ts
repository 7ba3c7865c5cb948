import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { Plain } from "../plain";

const run = promisify(execFile);
const FOLDER = "/usr/share/doc/gammu-smsd/examples";
const FILE = `${FOLDER}/pgsql.sql`;

/**
 * SMSD's own description of its tables for PostgreSQL: the given file, the one that its package brought, or, where a slim
 * system strips documents, the one in the package itself. It is GPL, so it isn't part of this program.
 */
export async function findGammuSchema(given?: string): Promise<string> {
  if (given) return readFileSync(given, "utf8");
  if (existsSync(FILE)) return readFileSync(FILE, "utf8");
  if (existsSync(`${FILE}.gz`)) return gunzipSync(readFileSync(`${FILE}.gz`)).toString("utf8");
  return fromPackage();
}

async function fromPackage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "pemko-gammu-"));
  try {
    await run("apt-get", ["download", "gammu-smsd"], { cwd: folder });
    const found = readdirSync(folder).find((name) => name.endsWith(".deb"));
    await run("dpkg-deb", ["-x", join(folder, found ?? ""), join(folder, "isi")]);
    return readFileSync(join(folder, "isi", FILE), "utf8");
  } catch {
    throw new Plain(`Berkas tabel Gammu tidak ditemukan (${FILE}). Pasang paket gammu-smsd, atau sebutkan berkasnya: npm run gammu:tables -- /letak/pgsql.sql`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
