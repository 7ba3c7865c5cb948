import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import { environment } from "@/lib/env";

export type Line = (text: string, from: "out" | "error") => void;
type Wish = { args: string[]; env?: Record<string, string>; onLine?: Line };

/** Starts a Node program in a process group of its own, so that all of it can be ended together. */
export const startNode = ({ env, ...wish }: Wish): ChildProcess => startProgram(process.execPath, { ...wish, env: { FORCE_COLOR: "0", ...env } });

/** The same for any other program. */
export function startProgram(path: string, { args, env = {}, onLine = () => undefined }: Wish): ChildProcess {
  const child = spawn(path, args, { detached: true, stdio: ["ignore", "pipe", "pipe"], env: { NODE_ENV: "production", ...environment.inherited(), ...env } });
  for (const [stream, from] of [[child.stdout, "out"], [child.stderr, "error"]] as const) {
    createInterface({ input: stream }).on("line", (text) => onLine(stripVTControlCharacters(text), from));
  }
  return child;
}

/** Our own TypeScript programs: `react-server` is the condition under which domain code may run outside Next. */
export const typescript = (file: string, ...args: string[]): string[] => ["--conditions=react-server", "--import", "tsx", file, ...args];

export const nextProgram = (...args: string[]): string[] => ["node_modules/next/dist/bin/next", ...args];

/** Null when it ended by a signal. */
export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code));
  });

/** The web server (web/index.ts). No loader: it must see the same modules as Next, which loads some of them by itself. */
export const webProgram = ["web/index.ts"];
