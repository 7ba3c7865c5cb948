import { isAbsolute, relative, resolve } from "node:path";
import { env, environment } from "@/lib/env";
import type { GivenServer } from "../postgres/prepare";

export type CitySettings = {
  dataDir: string; port: number; rootDomain: string; scheme: string;
  given: GivenServer | undefined;
};

/** What the person who starts us chose by environment. Throws a SettingError that says what is wrong. */
export function readSettings(): CitySettings {
  const owner = environment.given("DATABASE_URL") ? env.databaseUrl() : undefined;
  const roles = { app: environment.given("APP_DATABASE_URL"), worker: environment.given("WORKER_DATABASE_URL") };
  return {
    dataDir: resolve(env.dataDir()), port: env.port(), rootDomain: env.rootDomain(), scheme: env.publicScheme(),
    given: owner ? { owner, ...roles } : undefined,
  };
}

/** Short enough to read: relative when it lies below where we stand. */
export function shortPath(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith("..") || isAbsolute(below) ? path : below;
}
