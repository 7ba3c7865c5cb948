import { explain } from "../city/main";
import { Lifetime } from "../city/lifetime";
import { red, say } from "../steps";
import type { Tally } from "./tally";

/** Runs checks to their last line, `N passed, N failed`. Nothing they started lives on, however they end. */
export async function closeWithTally(checks: (life: Lifetime) => Promise<Tally>): Promise<void> {
  const life = new Lifetime();
  life.endOnSignal(() => say("\nDihentikan."), 130);
  let tally: Tally = { passed: 0, failed: 1 };
  try {
    tally = await checks(life);
  } catch (error) {
    console.error(red(explain(error)));
  }
  await life.end();
  say(`${tally.passed} passed, ${tally.failed} failed`);
  process.exit(tally.failed === 0 ? 0 : 1);
}
