import { spawn } from "node:child_process";
import { postGuardian } from "./guardian";

/** For guardian.test.ts: starts a program that won't end by itself, tells the guardian of it, and waits to be killed. */
const guardian = postGuardian();
const program = spawn("sleep", ["600"], { detached: true, stdio: "ignore" });
guardian.watch("group", program.pid ?? 0);
// Long over, its number now a stranger's: must be left alone.
guardian.watch("group", process.argv[3] ?? "");
guardian.watch("over", process.argv[3] ?? "");
guardian.watch("folder", process.argv[2] ?? "");
console.log(program.pid);
setInterval(() => undefined, 1_000);
