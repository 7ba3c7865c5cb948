import type { NextConfig } from "next";
import { HTML_LIMITED_BOT_UA_RE } from "next/dist/shared/lib/router/utils/html-bots.js";
import { fileURLToPath } from "node:url";
import { env } from "./lib/env";

const handler = (name: string): string => fileURLToPath(new URL(`lib/cache/${name}.ts`, import.meta.url));

const config: NextConfig = {
  distDir: env.distDir(),
  // npm run check has its own step for types, with the tests' files too; the first start needn't wait for it.
  typescript: { ignoreBuildErrors: true },
  cacheComponents: true,
  // Loaded as they are by Node. On disk too, so that a new process serves what the last one had, database or not.
  cacheHandler: handler("page-handler"),
  cacheHandlers: { default: handler("entry-handler") },
  // Portal, sites, dashboard and phone have root layouts of their own; what none of them knows gets app/global-not-found.
  // A report brings three photos of 8 MB, and a file of 25 MB passes the middleware whole, with a form's frame around it; the doors count it again.
  experimental: { globalNotFound: true, proxyClientMaxBodySize: "27mb", serverActions: { bodySizeLimit: "27mb" } },
  // Next's own list of readers that can't wait for a head, and the name that middleware.ts gives to the dashboard's requests.
  htmlLimitedBots: new RegExp(`${HTML_LIMITED_BOT_UA_RE.source}|pemko-menunggu`, "i"),
  // Makes the one script of citizens' pages (lib/reader); a program of its own beside its module.
  serverExternalPackages: ["esbuild"],
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;
