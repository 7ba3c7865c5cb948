import type { TestProject } from "vitest/node";
import { environment } from "@/lib/env";
import { settingsFor } from "../environment";
import { temporaryCity } from "./temporary";

export type TestCluster = { owner: string; app: string; worker: string; superuser: string };

declare module "vitest" {
  // Vitest's own way to name what global setup hands to tests.
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** One real server for the whole run; its migrated database is the template that every test file copies. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const city = await temporaryCity();
  const { owner, app, worker, superuser } = city.database;
  if (!superuser) throw new Error("Tests need a server of their own.");
  const address = { port: 3000, rootDomain: "medan.localhost", scheme: "http" };
  environment.set(settingsFor({ app, worker }, city.secrets, address, city.dataDir, true));
  project.provide("cluster", { owner, app, worker, superuser });
  return () => city.remove();
}
