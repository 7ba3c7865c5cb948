import { explain } from "../city/main";
import { Lifetime } from "../city/lifetime";
import { freePort } from "../postgres/port";
import { red, say } from "../steps";
import { checkBrowser, openTestCity } from "./browser-tests";
import { type Address, checkBuild, checkDomain, checkLint, checkTypes } from "./steps";
import { sum, type Tally } from "./tally";

/** All steps as a list; the last line is `N passed, N failed`, and nothing it started lives on. */
export async function check(browser: boolean, words: string[] = []): Promise<void> {
  const life = new Lifetime();
  life.endOnSignal(() => say("\nDihentikan."), 130);
  let tally: Tally = { passed: 0, failed: 1 };
  try {
    tally = await allSteps(life, browser, words);
  } catch (error) {
    console.error(red(explain(error)));
  }
  await life.end();
  say(`${tally.passed} passed, ${tally.failed} failed`);
  process.exit(tally.failed === 0 ? 0 : 1);
}

async function allSteps(life: Lifetime, browser: boolean, words: string[]): Promise<Tally> {
  const address: Address = { port: await freePort(3100, "0.0.0.0"), rootDomain: "medan.localhost", scheme: "http" };
  // Two lanes for two cores: what only reads beside what runs on PostgreSQL; then the build, which wants both.
  const lanes = await Promise.all([
    checkTypes(life).then(async (types) => sum([types, await checkLint(life)])),
    checkDomain(life),
  ]);
  const built = await checkBuild(life, address);
  const before = sum([...lanes, built]);
  if (!browser || built.failed > 0) return before;
  const { tally, city } = await openTestCity(life, address);
  return sum([before, tally, ...(city ? [await checkBrowser(life, address, city, words)] : [])]);
}
