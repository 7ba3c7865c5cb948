import type { NextConfig } from "next";
import { fileURLToPath } from "node:url";
import { environment } from "./lib/env";

const handler = (name: string): string => fileURLToPath(new URL(`lib/cache/${name}.ts`, import.meta.url));

const config: NextConfig = {
  // Tests build aside, so that a demo in the same folder keeps its own.
  distDir: environment.given("NEXT_DIST_DIR") ?? ".next",
  // npm run check has its own step for types, with the tests' files too; the first start needn't wait for it.
  typescript: { ignoreBuildErrors: true },
  cacheComponents: true,
  // Loaded as they are by Node. On disk too, so that a new process serves what the last one had, database or not.
  cacheHandler: handler("page-handler"),
  cacheHandlers: { default: handler("entry-handler") },
  // Portal, sites, dashboard and phone have root layouts of their own; what none of them knows gets app/global-not-found.
  experimental: { globalNotFound: true },
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;
