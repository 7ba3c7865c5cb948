import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** A living process. `started` tells it from a later one that got the same number. */
export type Identity = { pid: number; started: string; command: string };

const LINUX = process.platform === "linux";

/** Null when no such process lives; a zombie doesn't. */
export function identify(pid: number): Identity | null {
  try {
    return LINUX ? fromProc(pid) : fromPs(pid);
  } catch {
    return null;
  }
}

export function isSame(known: Identity): boolean {
  return identify(known.pid)?.started === known.started;
}

/** Living members of a process group, without zombies that nobody collects (containers without an init). */
export function livingMembers(group: number): number[] {
  if (!LINUX) return canSignal(-group) ? [group] : [];
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      const { state, pgrp } = stat(pid);
      return pgrp === group && state !== "Z";
    } catch {
      return false;
    }
  });
}

function fromProc(pid: number): Identity | null {
  const { state, started } = stat(pid);
  if (state === "Z") return null;
  const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  return { pid, started, command };
}

function stat(pid: number): { state: string; pgrp: number; started: string } {
  const line = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name, in brackets, may hold spaces and brackets itself.
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  return { state: fields[0] ?? "", pgrp: Number(fields[2]), started: fields[19] ?? "" };
}

function fromPs(pid: number): Identity {
  const out = execFileSync("ps", ["-o", "lstart=,command=", "-p", String(pid)], { encoding: "utf8" }).trim();
  return { pid, started: out.slice(0, 24), command: out.slice(24).trim() };
}

function canSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
