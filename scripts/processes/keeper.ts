import { appendFileSync } from "node:fs";
import type { ChildProcess } from "node:child_process";
import { stopGroup } from "./stop";
import { type Line, startNode } from "./program";

export type Kept = { name: string; stop(): Promise<void>; group(): number | undefined };
type Wish = {
  name: string; args: string[]; env: Record<string, string>; log: string; onLine?: Line;
  onStart?: (group: number) => void;
  onCrash?: (sentence: string) => void;
};

const CALM = 60_000;

/** Keeps a program running: when it ends by itself it is started again, ever later while it goes on failing. */
export function keepRunning({ name, args, env, log, onLine, onStart, onCrash }: Wish): Kept {
  let child: ChildProcess | undefined;
  let stopping = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  const start = () => {
    const since = Date.now();
    child = startNode({ args, env, onLine: (text, from) => {
      appendFileSync(log, `${text}\n`);
      onLine?.(text, from);
    } });
    if (child.pid !== undefined) onStart?.(child.pid);
    child.once("close", (code, signal) => {
      if (stopping) return;
      failures = Date.now() - since > CALM ? 1 : failures + 1;
      const wait = Math.min(30, 2 ** (failures - 1));
      onCrash?.(`${name} berhenti sendiri (${signal ?? `kode ${code}`}); dijalankan lagi dalam ${wait} detik. Catatannya: ${log}`);
      timer = setTimeout(start, wait * 1_000);
    });
  };

  start();
  return {
    name,
    group: () => child?.pid,
    async stop() {
      stopping = true;
      clearTimeout(timer);
      if (child?.pid !== undefined) await stopGroup(child.pid);
    },
  };
}
