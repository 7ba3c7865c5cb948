import { spawnSync } from "node:child_process";
import { environment } from "@/lib/env";
import { Plain } from "./plain";

/** Where a program lies, or null. */
export function onPath(name: string): string | null {
  const found = spawnSync("/bin/sh", ["-c", 'command -v "$0"', name], { encoding: "utf8" });
  return found.status === 0 ? found.stdout.trim() : null;
}

/** Sees to it that these Debian packages are there: installs them when we may, else says in a sentence what to do. */
export function needDebianPackages(what: string, packages: string[]): void {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0 || (mayInstall() && installDebianPackages(...missing))) return;
  throw new Plain(`${what} memerlukan paket Debian yang belum terpasang di sini. Pasang dengan: \`sudo apt-get install ${missing.join(" ")}\``);
}

export function installDebianPackages(...packages: string[]): boolean {
  if (!mayInstall()) return false;
  const env = { ...environment.inherited(), NODE_ENV: "test" as const, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...words: string[]) => spawnSync("apt-get", ["-qq", ...words], { env, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  // Settings that somebody changed by hand stay: a question about them would find nobody to answer.
  const settings = ["-o", "Dpkg::Options::=--force-confdef", "-o", "Dpkg::Options::=--force-confold"];
  return apt("update") && apt("install", "-y", "--no-install-recommends", ...settings, ...packages);
}

const mayInstall = (): boolean => process.getuid?.() === 0 && onPath("apt-get") !== null;

function isInstalled(name: string): boolean {
  const asked = spawnSync("dpkg-query", ["--show", "--showformat=${db:Status-Status}", name], { encoding: "utf8" });
  return asked.status === 0 && asked.stdout === "installed";
}
