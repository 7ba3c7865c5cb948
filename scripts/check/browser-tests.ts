import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../browser";
import { writeDoors } from "../city/doors";
import type { Lifetime } from "../city/lifetime";
import { seedCity } from "../city/seed";
import { serve, waitForWeb } from "../city/serve";
import { settingsFor } from "../environment";
import { typescript, webProgram } from "../processes/program";
import { temporaryCity } from "../testing/temporary";
import { runProgram, timed } from "./run";
import { type Address, TEST_BUILD } from "./steps";
import { one, playwrightTally, sum, type Tally } from "./tally";

export type TestCity = { env: Record<string, string>; dataDir: string };

/** A city of its own for the browser: fresh database, all examples, gone with the run. */
export async function openTestCity(life: Lifetime, address: Address): Promise<{ tally: Tally; city: TestCity | null }> {
  let city: TestCity | null = null;
  const ok = await timed("Kota percobaan dengan semua contoh", async () => {
    const made = await temporaryCity();
    life.database(made.database);
    life.onEnd(() => made.remove());
    const env = settingsFor(made.database, made.secrets, address, made.dataDir, true);
    await seedCity(made.database.owner, env, life, () => undefined);
    writeDoors({ ...address, dataDir: made.dataDir, given: undefined }, env);
    city = { env, dataDir: made.dataDir };
    return { ok: true, output: "" };
  });
  return { tally: one(ok), city };
}

/** Playwright in a real browser against the production build. Extra words go to Playwright. */
export async function checkBrowser(life: Lifetime, address: Address, { env, dataDir }: TestCity, words: string[], title = "Peramban (Chromium)"): Promise<Tally> {
  if (!hasSpecs("e2e")) return one(true);
  let tally = one(false);
  let served = true;
  await timed(title, async () => {
    const browser = await findBrowser();
    const crashes: string[] = [];
    const onCrash = (sentence: string) => void crashes.push(sentence);
    const web = { ...env, NEXT_DIST_DIR: TEST_BUILD };
    serve({ name: "web", args: webProgram, env: web, dataDir, life, onCrash });
    serve({ name: "worker", args: typescript("worker/index.ts"), env, dataDir, life, onCrash });
    await waitForWeb(address.port, address.rootDomain);
    const file = join(dataDir, "playwright.json");
    const ran = await runProgram(life, {
      args: ["node_modules/@playwright/test/cli.js", "test", ...words], show: true,
      env: { ...web, NODE_ENV: "test", CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    tally = playwrightTally(file, ran.ok);
    served = crashes.length === 0;
    return { ok: ran.ok && served, output: crashes.join("\n"), note: `${tally.passed} lulus, ${tally.failed} gagal` };
  });
  return sum([tally, one(served)]);
}

function hasSpecs(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith(".spec.ts"));
}
