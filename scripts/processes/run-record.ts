import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readJson, writeJson } from "../files";
import { type Identity, identify, isSame } from "./identity";
import { stopGroup, stopProcess } from "./stop";

const identity = z.object({ pid: z.number(), started: z.string(), command: z.string() });
const shape = z.object({ script: identity, groups: z.array(identity) });

/** `.data/run.json`: who runs the city in this folder, so that the next start can clear up after a killed one. */
export class RunRecord {
  private readonly file: string;
  private groups: Identity[] = [];

  constructor(dataDir: string) {
    this.file = join(dataDir, "run.json");
  }

  /** Ends what an earlier run left alive; only processes that are provably the recorded ones. True if there was any. */
  async takeOver(): Promise<boolean> {
    const left = shape.safeParse(readJson(this.file));
    if (!left.success) return false;
    const { script, groups } = left.data;
    let found = false;
    if (isSame(script) && script.pid !== process.pid) {
      found = true;
      await stopProcess(script.pid, "SIGTERM", "SIGKILL", 20_000);
    }
    for (const group of groups.filter(isSame)) {
      found = true;
      await stopGroup(group.pid);
    }
    return found;
  }

  /** True while another script runs the city in this folder. */
  isRunning(): boolean {
    const left = shape.safeParse(readJson(this.file));
    return left.success && left.data.script.pid !== process.pid && isSame(left.data.script);
  }

  begin(): void {
    this.groups = [];
    this.write();
  }

  add(group: number): void {
    const known = identify(group);
    if (!known) return;
    this.groups = [...this.groups.filter(isSame), known];
    this.write();
  }

  end(): void {
    const kept = shape.safeParse(readJson(this.file));
    // Another start may have taken over meanwhile: its record is not ours to remove.
    if (kept.success && kept.data.script.pid === process.pid) rmSync(this.file, { force: true });
  }

  private write(): void {
    const script = identify(process.pid);
    if (script) writeJson(this.file, { script, groups: this.groups });
  }
}
