import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWeb } from "@/scripts/city/build";
import { Lifetime } from "@/scripts/city/lifetime";
import { openCity } from "@/scripts/city/open";
import { waitForWeb } from "@/scripts/city/serve";
import type { CitySettings } from "@/scripts/city/settings";
import { dropCluster } from "@/scripts/postgres/prepare";
import { startNode, webProgram } from "@/scripts/processes/program";
import { stopGroup } from "@/scripts/processes/stop";
import { step } from "@/scripts/steps";

export type Bench = {
  settings: CitySettings; env: Record<string, string>; life: Lifetime;
  owner: string; superuser: string; log: string;
  /** Host headers of the portal and of an agency. */
  root: string; hostOf(slug: string): string;
};
export type Web = { stop(): Promise<void>; said: string[] };

const FOLDER = ".next-bench";
const PORT = 4177;

/** A whole city of its own in a folder that goes with it: real database (durable), examples, production build. */
export async function openBench({ web }: { web: boolean }): Promise<Bench> {
  const dataDir = mkdtempSync(join(tmpdir(), "pemko-bench-"));
  if (process.getuid?.() === 0) chmodSync(dataDir, 0o755);
  const settings: CitySettings = { dataDir, port: PORT, rootDomain: "medan.localhost", scheme: "http", given: undefined };
  const life = new Lifetime();
  life.endOnSignal(() => undefined, 1);
  life.onEnd(async () => {
    await dropCluster(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  });
  const { database, env } = await openCity(settings, life, false);
  if (web) await step("Membangun situs", (report) => buildWeb(FOLDER, settings, life, report));
  const root = `${settings.rootDomain}:${PORT}`;
  return {
    settings, life, env: { ...env, NEXT_DIST_DIR: FOLDER }, owner: database.owner, superuser: database.superuser ?? database.owner,
    log: join(dataDir, "postgres.log"), root, hostOf: (slug) => `${slug}.${root}`,
  };
}

/** The web server as in production, until it is stopped; `killed` ends it without a word. */
export async function startWeb({ settings, env, life }: Bench, more: Record<string, string> = {}): Promise<Web> {
  const said: string[] = [];
  const child = startNode({ args: webProgram, env: { ...env, ...more }, onLine: (line) => void said.push(line) });
  const group = child.pid ?? 0;
  life.group(group);
  await waitForWeb(settings.port, settings.rootDomain);
  return { said, stop: () => stopGroup(group) };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
