import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { env, environment } from "@/lib/env";
import { settingsFor } from "@/scripts/environment";
import { waitForWeb } from "@/scripts/city/serve";
import { appRole, workerRole } from "@/scripts/postgres/bootstrap";
import { readUrl, urlOf } from "@/scripts/postgres/connection";
import { freePort } from "@/scripts/postgres/port";
import { startNode, webProgram } from "@/scripts/processes/program";
import { stopGroup } from "@/scripts/processes/stop";
import { keepSecrets } from "@/scripts/secrets";

export type SecondWeb = { url: (slug: string, path?: string) => string; stop: () => Promise<void> };

/** Another web server of the same build and the same city, with settings of its own and no page kept from before. */
export async function openSecondWeb(settings: Record<string, string>): Promise<SecondWeb> {
  const port = await freePort();
  const dataDir = env.dataDir();
  const owner = readUrl(z.string().parse(readFileSync(join(dataDir, "database-url"), "utf8")).trim());
  const secrets = keepSecrets(dataDir);
  const as = (user: string, password: string) => urlOf({ ...owner, user, password });
  const urls = { app: as(appRole(owner.database), secrets.app), worker: as(workerRole(owner.database), secrets.worker) };
  const address = { port, rootDomain: env.rootDomain(), scheme: "http" };
  const group = startNode({ args: webProgram, env: { ...settingsFor(urls, secrets, address, dataDir, true), NODE_ENV: "production", NEXT_DIST_DIR: environment.given("NEXT_DIST_DIR") ?? "", ...settings } }).pid ?? 0;
  await waitForWeb(port, address.rootDomain);
  return { url: (slug, path = "/") => `http://${slug}.${address.rootDomain}:${port}${path}`, stop: () => (group === 0 ? Promise.resolve() : stopGroup(group)) };
}
