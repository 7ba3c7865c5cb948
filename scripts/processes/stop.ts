import { setTimeout as pause } from "node:timers/promises";
import { identify, livingMembers } from "./identity";

/** Asks a process group to end, insists after `grace` milliseconds, and comes back when none of it lives. */
export async function stopGroup(group: number, grace = 8_000): Promise<void> {
  signal(-group, "SIGTERM");
  if (await until(() => livingMembers(group).length === 0, grace)) return;
  signal(-group, "SIGKILL");
  await until(() => livingMembers(group).length === 0, 2_000);
}

/** The same for one process, with the signal it understands as "please". */
export async function stopProcess(pid: number, please: NodeJS.Signals, insist: NodeJS.Signals, grace = 10_000): Promise<boolean> {
  signal(pid, please);
  if (await until(() => !identify(pid), grace)) return true;
  signal(pid, insist);
  return until(() => !identify(pid), 5_000);
}

export async function until(done: () => boolean | Promise<boolean>, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!(await done())) {
    if (Date.now() > end) return false;
    await pause(30);
  }
  return true;
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone already.
  }
}
