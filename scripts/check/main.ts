import type { Lifetime } from "../city/lifetime";
import { freePort } from "../postgres/port";
import { checkBrowser, openTestCity } from "./browser-tests";
import { closeWithTally } from "./closing";
import { type Address, checkBuild, checkDomain, checkLint, checkTypes } from "./steps";
import { sum, type Tally } from "./tally";

/** All steps as a list. */
export const check = (browser: boolean, words: string[] = []): Promise<void> => closeWithTally((life) => allSteps(life, browser, words));

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
