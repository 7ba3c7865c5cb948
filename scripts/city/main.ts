import { SettingError } from "@/lib/env";
import { Plain } from "../plain";
import { RunRecord } from "../processes/run-record";
import { red, say } from "../steps";
import { Lifetime } from "./lifetime";
import { checkPort } from "./port";
import { type CitySettings, readSettings } from "./settings";

/** Runs a command that starts things: clears up after an earlier run, and ends all it started however it ends. */
export async function runCommand(command: string, work: (settings: CitySettings, life: Lifetime) => Promise<void>): Promise<void> {
  let life: Lifetime | undefined;
  try {
    const settings = readSettings();
    const record = new RunRecord(settings.dataDir);
    if (await record.takeOver()) say("Sisa dari jalannya yang lalu di folder ini sudah dihentikan.");
    await checkPort(settings, command);
    life = new Lifetime(record);
    life.endOnSignal(() => say("\nMenghentikan semuanya …"), 0);
    await work(settings, life);
  } catch (error) {
    say();
    console.error(red(explain(error)));
    await life?.end();
    process.exit(1);
  }
}

export const explain = (error: unknown): string => {
  if (error instanceof SettingError || error instanceof Plain) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};
