import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { identify } from "../processes/identity";
import { stopProcess } from "../processes/stop";

/** What `postmaster.pid` says (PostgreSQL, "Database File Layout"). */
export type Postmaster = { pid: number; port: number; ready: boolean };

/** The server that holds this folder, if it lives and is really ours. */
export function findPostmaster(folder: string): Postmaster | null {
  const found = readPidFile(folder);
  return found && serves(found.pid, folder) ? found : null;
}

/**
 * A file left by a server that was killed. PostgreSQL clears it itself, except when its number has gone to another
 * process since, as happens quickly in containers.
 */
export function dropStalePidFile(folder: string): void {
  const found = readPidFile(folder);
  if (found && !serves(found.pid, folder)) rmSync(join(folder, "postmaster.pid"), { force: true });
}

/** Fast shutdown; at once if that takes long. False if it still lives. */
export const stopPostmaster = (pid: number): Promise<boolean> => stopProcess(pid, "SIGINT", "SIGQUIT");

function readPidFile(folder: string): Postmaster | null {
  try {
    const lines = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch {
    return null;
  }
}

function serves(pid: number, folder: string): boolean {
  const command = identify(pid)?.command ?? "";
  return /\bpostgres\b/.test(command) && ` ${command} `.includes(` -D ${folder} `);
}
