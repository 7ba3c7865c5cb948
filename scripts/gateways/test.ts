import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Lifetime } from "../city/lifetime";
import { explain } from "../city/main";
import { runProgram, timed } from "../check/run";
import { one, type Tally, vitestTally } from "../check/tally";
import { red, say } from "../steps";
import { ensureTools } from "./tools";

/** `npm run test:gateways`: our side of every gateway against the real daemons. Words after `--` go to vitest. */
async function testGateways(life: Lifetime): Promise<Tally> {
  ensureTools(say);
  const aside = mkdtempSync(join(tmpdir(), "pemko-gateways-"));
  life.onEnd(() => Promise.resolve(rmSync(aside, { recursive: true, force: true })));
  const file = join(aside, "result.json");
  let tally = one(false);
  await timed("Gerbang sungguhan (Gammu SMSD, Kannel, SMPP)", async () => {
    const ran = await runProgram(life, {
      args: ["node_modules/vitest/vitest.mjs", "run", "--config=vitest.gateways.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...process.argv.slice(2)],
      env: { NODE_ENV: "test" },
    });
    tally = vitestTally(file, ran.ok);
    return { ...ran, note: `${tally.passed} lulus, ${tally.failed} gagal` };
  });
  return tally;
}

const life = new Lifetime();
life.endOnSignal(() => say("\nDihentikan."), 130);
let tally: Tally = { passed: 0, failed: 1 };
try {
  tally = await testGateways(life);
} catch (error) {
  console.error(red(explain(error)));
}
await life.end();
say(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);
