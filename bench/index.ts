import { bold, red, say, step } from "@/scripts/steps";
import { explain } from "@/scripts/city/main";
import { checkDatabaseAway } from "./away";
import { weigh } from "./bytes";
import { growCases } from "./cases";
import { type Bench, openBench, startWeb } from "./city";
import { measurePages } from "./pages";
import { benchSearch } from "./search";
import { openSites, STORY } from "./sites";
import { measureSms } from "./sms";
import { countStatements, inboxBuffers } from "./statements";

const SECONDS = 4;
const BIG = 1_000_000;
const title = (text: string) => say(`\n${bold(text)}`);
const row = (...cells: string[]) => say(cells.map((cell, at) => (at === 0 ? cell.padEnd(64) : cell.padStart(14))).join(" "));
const whole = (number: number) => number.toFixed(0);

/** Ratios hold on any machine; the absolute numbers are this machine's, now. */
async function measure(bench: Bench): Promise<boolean> {
  const away = await step("Database pergi, proses baru", () => checkDatabaseAway(bench));
  const slugs = await openSites(bench.owner);
  // Sites were opened behind the cache's back: begin with an empty one.
  const web = await startWeb(bench, { DATA_DIR: "" });
  const rates = await step("Halaman", () => measurePages(bench, slugs, SECONDS));
  const counts = await step("Pernyataan SQL", () => countStatements(bench, slugs[0] ?? "", STORY));
  const weights = [await weigh(bench, "agency home", bench.hostOf("kominfo"), "/"), await weigh(bench, "article", bench.hostOf("kominfo"), `/berita/${STORY}`)];
  const sms = await step("SMS", () => measureSms(bench, SECONDS));
  await web.stop();
  title("Pages from cache, 200 agencies in turn");
  row("", "per second", "bare Node", "ratio", "p99 ms", "bare p99");
  for (const one of rates) row(one.what, whole(one.ours), whole(one.bare), one.ratio.toFixed(3), one.p99.toFixed(1), one.bareP99.toFixed(1));
  title("SMS in, stored, routed and answered");
  row("", "per second", "ratio");
  for (const one of sms) row(one.what, whole(one.perSecond), one.ratio.toFixed(3));
  title("Counts");
  for (const one of counts) row(one.what, one.seen);
  for (const one of weights) row(`bytes, ${one.what}: cold | warm`, one.cold, `| ${one.warm}`);
  for (const one of away) row(one.what, one.seen, one.ok ? "ok" : red("no"));
  await showInbox(bench);
  return [...away, ...counts].every((one) => one.ok) && rates.every((one) => one.failed === 0);
}

async function showInbox(bench: Bench): Promise<void> {
  for (const size of process.argv.includes("--big") ? [10_000, BIG] : [10_000]) {
    await step(`Laporan: ${size}`, () => growCases(bench.superuser, size));
    const found = await inboxBuffers(bench);
    title(`Shared buffers of the inbox at ${size} cases (agency: open, waiting, done, counts; then desk)`);
    row("", ...found.map((one) => String(one.buffers)));
  }
}

if (process.argv.includes("search")) process.exit((await benchSearch(process.argv.includes("--big"))) ? 0 : 1);

const bench = await openBench();
let ok = false;
try {
  ok = await measure(bench);
} catch (error) {
  say(red(explain(error)));
}
await bench.life.end();
process.exit(ok ? 0 : 1);
