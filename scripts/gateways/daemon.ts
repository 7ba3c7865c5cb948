import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { environment } from "@/lib/env";
import { type Guardian, postGuardian } from "../processes/guardian";
import { signal, stopGroup } from "../processes/stop";

/** A program of somebody else's in a process group of its own, ended with us however we end. */
export class Daemon {
  private child: ChildProcess | undefined;
  private readonly guardian: Guardian = postGuardian();

  constructor(private readonly program: string, private readonly args: string[], private readonly log: string) {}

  start(): this {
    const out = openSync(this.log, "a");
    this.child = spawn(this.program, this.args, { detached: true, stdio: ["ignore", out, out], env: { ...environment.inherited(), NODE_ENV: "production", TZ: "UTC" } });
    closeSync(out);
    this.child.on("error", () => undefined);
    this.child.unref();
    if (this.child.pid !== undefined) this.guardian.watch("group", this.child.pid);
    return this;
  }

  /** As a power cut does. */
  async kill(): Promise<void> {
    const pid = this.child?.pid;
    if (pid === undefined) return;
    signal(-pid, "SIGKILL");
    await this.stop();
  }

  async stop(): Promise<void> {
    const pid = this.child?.pid;
    this.child = undefined;
    if (pid === undefined) return;
    await stopGroup(pid, 5_000);
    this.guardian.watch("over", pid);
  }

  async end(): Promise<void> {
    await this.stop();
    this.guardian.dismiss();
  }
}
