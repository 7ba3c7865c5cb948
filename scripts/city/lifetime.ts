import { rm } from "node:fs/promises";
import type { PreparedDatabase } from "../postgres/prepare";
import { whenAbandoned } from "../processes/ancestors";
import { postGuardian } from "../processes/guardian";
import { livingMembers } from "../processes/identity";
import type { Kept } from "../processes/keeper";
import type { RunRecord } from "../processes/run-record";
import { stopGroup } from "../processes/stop";

/** Everything a run started, ended once and in order: programs first, the database they use last. */
export class Lifetime {
  private readonly guardian = postGuardian();
  private readonly groups = new Set<number>();
  private kept: Kept[] = [];
  private last: (() => Promise<void>)[] = [];
  private prepared: PreparedDatabase | undefined;
  private ending: Promise<void> | undefined;

  constructor(private readonly record?: RunRecord) {
    record?.begin();
  }

  group(pid: number): void {
    this.forgetEnded();
    this.groups.add(pid);
    this.guardian.watch("group", pid);
    this.record?.add(pid);
  }

  /** Goes with the run, even when we are killed. */
  folder(path: string): void {
    this.guardian.watch("folder", path);
    this.onEnd(() => rm(path, { recursive: true, force: true }));
  }

  database(prepared: PreparedDatabase): void {
    this.prepared = prepared;
    if (this.isOurs(prepared) && prepared.pid !== null) this.guardian.watch("server", prepared.pid);
  }

  keep(program: Kept): void {
    this.kept.push(program);
  }

  /** After all programs have stopped. */
  onEnd(work: () => Promise<void>): void {
    this.last.push(work);
  }

  end(): Promise<void> {
    this.ending ??= this.stopAll();
    return this.ending;
  }

  /** Ctrl-C, a polite kill, a closed terminal: `say` is told once, then all ends. */
  endOnSignal(say: () => void, code: number): void {
    let told = false;
    const stop = () => {
      if (told) return;
      told = true;
      say();
      void this.end().finally(() => process.exit(code));
    };
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, stop);
    // Nobody may be left to read what we print.
    process.stdout.on("error", stop);
    process.stderr.on("error", stop);
    whenAbandoned(stop);
  }

  private forgetEnded(): void {
    for (const group of this.groups) {
      if (livingMembers(group).length > 0) continue;
      this.groups.delete(group);
      this.guardian.watch("over", group);
    }
  }

  /** A run on record has the folder to itself; a seed by hand may only be a guest of one. */
  private isOurs(prepared: PreparedDatabase): boolean {
    return this.record !== undefined || !prepared.adopted;
  }

  private async stopAll(): Promise<void> {
    await Promise.all(this.kept.map((program) => program.stop()));
    await Promise.all([...this.groups].map((group) => stopGroup(group)));
    if (this.prepared && this.isOurs(this.prepared)) await this.prepared.stop();
    for (const work of this.last) await work();
    this.record?.end();
    this.guardian.dismiss();
  }
}
