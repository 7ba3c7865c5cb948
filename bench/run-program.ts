import { spawn } from "node:child_process";
import { z } from "zod";
import { environment } from "@/lib/env";
import { typescript } from "@/scripts/processes/program";

type Wish = { file: string; args?: string[]; env?: Record<string, string>; input?: unknown };

/** Runs one of bench/programs to its end and reads the last line it printed. */
export function runProgram({ file, args = [], env = {}, input }: Wish): Promise<unknown> {
  const child = spawn(process.execPath, typescript(`bench/programs/${file}.ts`, ...args), {
    stdio: ["pipe", "pipe", "inherit"], env: { NODE_ENV: "production", ...environment.inherited(), ...env },
  });
  let said = "";
  child.stdout.on("data", (part: Buffer) => void (said += part.toString()));
  child.stdin.end(input === undefined ? "" : JSON.stringify(input));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      const line = said.trim().split("\n").at(-1) ?? "";
      if (code === 0) resolve(line === "" ? null : JSON.parse(line));
      else reject(new Error(`bench/programs/${file}.ts ended with ${code}`));
    });
  });
}

const loadShape = z.object({ perSecond: z.number(), p50: z.number(), p99: z.number(), failed: z.number(), bytes: z.number() });
export type Load = z.infer<typeof loadShape>;
export type Ask = { host: string; path: string };

export const load = async (input: { port: number; connections: number; seconds: number; gzip: boolean; asks: Ask[]; first: number }): Promise<Load> =>
  loadShape.parse(await runProgram({ file: "load", input }));

export const perSecond = async (wish: Wish): Promise<number> => z.object({ perSecond: z.number() }).parse(await runProgram(wish)).perSecond;

export const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
