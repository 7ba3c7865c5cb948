import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWeb } from "../city/build";
import type { Lifetime } from "../city/lifetime";
import { nextProgram } from "../processes/program";
import { runProgram, timed } from "./run";
import { one, type Tally, vitestTally } from "./tally";

export type Address = { port: number; rootDomain: string; scheme: string };
/** Tests build aside: a demo in the same folder keeps serving its own. */
export const TEST_BUILD = ".next-test";

export async function checkTypes(life: Lifetime): Promise<Tally> {
  return one(await timed("Tipe", async () => {
    // Left by earlier builds: they name pages that may be gone.
    for (const folder of [".next", TEST_BUILD]) for (const below of ["types", "dev/types"]) rmSync(join(folder, below), { recursive: true, force: true });
    const named = await runProgram(life, { args: nextProgram("typegen") });
    return named.ok ? runProgram(life, { args: ["node_modules/typescript/bin/tsc", "--noEmit"] }) : named;
  }));
}

export async function checkLint(life: Lifetime): Promise<Tally> {
  return one(await timed("Lint", () => runProgram(life, { args: ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"] })));
}

/** The house's rules and the domain, on a real PostgreSQL that scripts/testing/global-setup.ts starts. */
export const checkDomain = (life: Lifetime): Promise<Tally> => checkVitest(life, "Aturan rumah dan domain (PostgreSQL)");

export async function checkVitest(life: Lifetime, title: string, { words = [], env = {} }: { words?: string[]; env?: Record<string, string> } = {}): Promise<Tally> {
  const aside = mkdtempSync(join(tmpdir(), "pemko-vitest-"));
  const file = join(aside, "result.json");
  try {
    let tally = one(false);
    await timed(title, async () => {
      const ran = await runProgram(life, {
        args: ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...words], env: { NODE_ENV: "test", ...env },
      });
      tally = vitestTally(file, ran.ok);
      return { ...ran, note: `${tally.passed} lulus, ${tally.failed} gagal` };
    });
    return tally;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

export async function checkBuild(life: Lifetime, address: Address): Promise<Tally> {
  return one(await timed("Bangun untuk produksi", async () => {
    const built = await buildWeb(TEST_BUILD, address, life, () => undefined);
    return { ok: true, output: "", note: built ? "" : "tidak ada yang berubah" };
  }));
}
