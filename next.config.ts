import type { NextConfig } from "next";
import { environment } from "./lib/env";

const config: NextConfig = {
  // Tests build aside, so that a demo in the same folder keeps its own.
  distDir: environment.given("NEXT_DIST_DIR") ?? ".next",
  // npm run check has its own step for types, with the tests' files too; the first start needn't wait for it.
  typescript: { ignoreBuildErrors: true },
  cacheComponents: true,
  // Portal, sites, dashboard and phone have root layouts of their own; what none of them knows gets app/global-not-found.
  experimental: { globalNotFound: true },
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;
