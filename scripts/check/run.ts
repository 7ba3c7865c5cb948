import type { Lifetime } from "../city/lifetime";
import { ended, startNode } from "../processes/program";
import { faint, green, red, say } from "../steps";

type Wish = { args: string[]; env?: Record<string, string>; show?: boolean };

/** Runs one program to its end, under the run's lifetime. What it printed comes back; `show` prints it at once. */
export async function runProgram(life: Pick<Lifetime, "group">, { args, env, show = false }: Wish): Promise<{ ok: boolean; output: string }> {
  const said: string[] = [];
  const program = startNode({ args, env, onLine: (text) => {
    said.push(text);
    if (show) say(`  ${text}`);
  } });
  if (program.pid !== undefined) life.group(program.pid);
  const code = await ended(program);
  return { ok: code === 0, output: said.join("\n") };
}

/** One line when a step is over, and all it said if it failed. Steps may run side by side. */
export async function timed(title: string, work: () => Promise<{ ok: boolean; output: string; note?: string }>): Promise<boolean> {
  const started = Date.now();
  say(faint(`▸ ${title} …`));
  const { ok, output, note } = await work().catch((error: unknown) => ({
    ok: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error), note: undefined,
  }));
  const seconds = ((Date.now() - started) / 1_000).toFixed(1).replace(".", ",");
  if (!ok) say(output);
  say(`${ok ? green("✓") : red("✗")} ${title} ${faint([`${seconds} dtk`, note].filter(Boolean).join(" · "))}`);
  return ok;
}
