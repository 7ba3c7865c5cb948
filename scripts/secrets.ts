import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "./files";

const NAMES = ["superuser", "owner", "app", "worker", "nextAuth", "phone", "phoneIndex", "kannel", "gammu"] as const;
export type Secrets = Record<(typeof NAMES)[number], string>;

/** Random per installation, made once; readable by this user only. */
export function keepSecrets(dataDir: string): Secrets {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, "secrets.json");
  const kept = readKept(file);
  const secrets = Object.fromEntries(NAMES.map((name) => [name, kept[name] ?? make(name)])) as Secrets;
  if (NAMES.some((name) => !kept[name])) writeWhole(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

function readKept(file: string): Partial<Secrets> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>;
  } catch {
    return {};
  }
}

// Keys are plain base64 of 32 bytes; passwords and shared secrets must survive a URL and an SQL literal.
const make = (name: keyof Secrets): string =>
  name.startsWith("phone") ? randomBytes(32).toString("base64") : randomBytes(24).toString("base64url");
