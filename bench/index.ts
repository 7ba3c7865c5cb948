import { bold, red, say, step } from "@/scripts/steps";
import { explain } from "@/scripts/city/main";
import { checkDatabaseAway } from "./away";
import { weigh, WORDPRESS } from "./bytes";
import { arriveThousand, changeThousand, foldCounts, growCases, vacuumCases } from "./cases";
import { type Bench, openBench, startWeb } from "./city";
import { measureBroadcast, measureGammu, measureHandover } from "./gateways";
import { measurePages } from "./pages";
import { benchSearch } from "./search";
import { openSites, STORY } from "./sites";
import { measureSms } from "./sms";
import { countStatements, pageCosts, type PageCost } from "./statements";

const SECONDS = 4;
const BIG = 5_000_000;
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
  for (const one of weights) {
    row(`bytes, ${one.what}: cold | warm`, one.cold, `| ${one.warm}`);
    row("  of the first visit", one.parts);
    row("  beside WordPress", WORDPRESS[one.what] ?? "");
  }
  for (const one of away) row(one.what, one.seen, one.ok ? "ok" : red("no"));
  await showGateways(bench);
  await showBuffers(bench);
  return [...away, ...counts].every((one) => one.ok) && rates.every((one) => one.failed === 0);
}

/** How fast gateways bring and take; needs no web server. */
async function showGateways(bench: Bench): Promise<void> {
  const gammu = await step("Tabel Gammu", () => measureGammu(bench, SECONDS));
  const waits = await step("Dari antrean ke gerbang", () => measureHandover(bench));
  const bulk = await step("Siaran", () => measureBroadcast(bench, SECONDS));
  title("SMS through Gammu's tables, stored, routed and answered");
  if (gammu) for (const one of gammu) row(one.what, whole(one.perSecond), one.ratio.toFixed(3));
  else row("not measured: SMSD's tables aren't to be had here");
  title("From queued to handed over, a gateway of 50 ms, 50 SMS a second");
  row("", "handed over", "p50 ms", "p95 ms", "p95, starting");
  row("ten jobs at a time", String(waits.handed), waits.p50.toFixed(0), waits.p95.toFixed(0), waits.starting.toFixed(0));
  title("A broadcast to 1,000 subscribers");
  row("", "per second", "ratio");
  for (const one of bulk) row(one.what, whole(one.perSecond), one.ratio.toFixed(3));
}

/** What pages of the dashboard cost at each size: after vacuum, and at the worst moments before it comes round again. */
async function showBuffers(bench: Bench): Promise<void> {
  for (const size of process.argv.includes("--big") ? [10_000, BIG] : [10_000]) {
    await step(`Laporan: ${size}`, () => growCases(bench.superuser, size));
    const costs = () => pageCosts(bench);
    await costs();
    const before = await step("Sesudah vacuum", costs);
    await arriveThousand(bench.superuser);
    const arrived = await step("Sesudah 1.000 SMS", costs);
    await changeThousand(bench.superuser);
    const [first, second] = [await step("Sesudah 1.000 perubahan", costs), await step("Sekali lagi", costs)];
    await foldCounts(bench.superuser);
    const folded = await step("Dijumlahkan", costs);
    const seconds = await step("Vacuum", () => vacuumCases(bench.superuser));
    await costs();
    const after = await costs();
    title(`Shared buffers of dashboard pages at ${size} cases; vacuum took ${seconds.toFixed(1)} s`);
    row("", "statements", "vacuumed", "+ 1000 SMS", "+ 1000 changes", "once more", "added up", "vacuumed");
    const cost = (found: PageCost[], at: number) => String(found[at]?.buffers ?? 0);
    for (const [at, { page, statements, buffers }] of before.entries()) row(page, String(statements), String(buffers), ...[arrived, first, second, folded, after].map((found) => cost(found, at)));
  }
}

if (process.argv.includes("search")) process.exit((await benchSearch(process.argv.includes("--big"))) ? 0 : 1);

const only = process.argv.includes("buffers") ? showBuffers : process.argv.includes("gateways") ? showGateways : null;
const bench = await openBench({ web: only === null });
let ok = false;
try {
  await only?.(bench);
  ok = only !== null || await measure(bench);
} catch (error) {
  say(red(explain(error)));
}
await bench.life.end();
process.exit(ok ? 0 : 1);
