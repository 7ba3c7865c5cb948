import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Lifetime } from "../city/lifetime";
import { checkBrowser, openTestCity } from "../check/browser-tests";
import { closeWithTally } from "../check/closing";
import { runProgram, timed } from "../check/run";
import { type Address, checkBuild } from "../check/steps";
import { one, sum, type Tally, vitestTally } from "../check/tally";
import { freePort } from "../postgres/port";
import { say } from "../steps";
import { ensureTools } from "./tools";

/** Our side of every gateway against the real daemons. */
async function checkDaemons(life: Lifetime, words: string[]): Promise<Tally> {
  const aside = mkdtempSync(join(tmpdir(), "pemko-gateways-"));
  life.onEnd(() => Promise.resolve(rmSync(aside, { recursive: true, force: true })));
  const file = join(aside, "result.json");
  let tally = one(false);
  await timed("Gerbang sungguhan (Gammu SMSD, Kannel, SMPP)", async () => {
    const ran = await runProgram(life, {
      args: ["node_modules/vitest/vitest.mjs", "run", "--config=vitest.gateways.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...words],
      env: { NODE_ENV: "test" },
    });
    tally = vitestTally(file, ran.ok);
    return { ...ran, note: `${tally.passed} lulus, ${tally.failed} gagal` };
  });
  return tally;
}

/** An SMS on its whole way in a city of its own: modem, case, agencies, answer, the agency's site. */
async function walkThroughModem(life: Lifetime): Promise<Tally> {
  const address: Address = { port: await freePort(3100, "0.0.0.0"), rootDomain: "medan.localhost", scheme: "http" };
  const built = await checkBuild(life, address);
  if (built.failed > 0) return built;
  const { tally, city } = await openTestCity(life, address);
  return sum([built, tally, ...(city ? [await checkBrowser(life, address, city, ["--config=playwright.gateways.config.ts"], "Sebuah SMS lewat modem, dari warga sampai situs")] : [])]);
}

/** `npm run test:gateways`. Words after `--` go to vitest, which then runs alone. Daemons mostly wait, so the walk goes beside them. */
await closeWithTally(async (life) => {
  ensureTools(say);
  const words = process.argv.slice(2);
  return sum(await Promise.all([checkDaemons(life, words), ...(words.length === 0 ? [walkThroughModem(life)] : [])]));
});
