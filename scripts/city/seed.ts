import { Plain } from "../plain";
import { ended, startNode, typescript } from "../processes/program";
import type { Report } from "../steps";
import type { Lifetime } from "./lifetime";
import { markExamples } from "./state";

/** Fills an empty database with the examples, in a program of its own that may load domain code. */
export async function seedCity(owner: string, env: Record<string, string>, life: Pick<Lifetime, "group">, report: Report): Promise<void> {
  await markExamples(owner, "begun");
  const said: string[] = [];
  const program = startNode({
    args: typescript("scripts/city/seed-program.ts"), env: { ...env, DATABASE_URL: owner },
    onLine: (text) => {
      said.push(text);
      report(text);
    },
  });
  if (program.pid !== undefined) life.group(program.pid);
  if (await ended(program) !== 0) throw new Plain(`Contoh tidak dapat diisi:\n${said.slice(-30).join("\n").trimEnd()}`);
  await markExamples(owner, "complete");
}
