import { explain } from "./city/main";
import { Lifetime } from "./city/lifetime";
import { openCity } from "./city/open";
import { readSettings } from "./city/settings";
import { Plain } from "./plain";
import { RunRecord } from "./processes/run-record";
import { red, say } from "./steps";

/** `npm run db:seed`: fills the database with the examples if it is empty; `-- --reset` empties it first. */
const life = new Lifetime();
life.endOnSignal(() => say("\nMenghentikan …"), 1);
let code = 0;
try {
  const settings = readSettings();
  const reset = process.argv.includes("--reset");
  if (reset && new RunRecord(settings.dataDir).isRunning()) throw new Plain("Kota ini sedang berjalan. Hentikan dulu (Ctrl-C), lalu ulangi.");
  await openCity(settings, life, reset);
  say("Selesai.");
} catch (error) {
  console.error(red(explain(error)));
  code = 1;
}
await life.end();
process.exit(code);
