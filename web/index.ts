import { createServer } from "node:http";
import next from "next";
import { keptPages } from "../lib/cache/keeping.ts";
import { env, environment } from "../lib/env.ts";
import { citizenPages } from "./citizen-pages.ts";
import { readFailedPage } from "./failed-page.ts";
import { readMissingPage } from "./missing-page.ts";

/**
 * The web server: Next, and before it what is ready in memory. Run by Node as it is, so that it shares the modules of
 * lib/cache with Next, which loads them in the same way.
 */
const HOST = "0.0.0.0";
const port = env.port();
// As `next start` sets it: after an action that redirects, Next fetches the page from itself.
environment.set({ __NEXT_PRIVATE_ORIGIN: `http://localhost:${port}` });

const app = next({ dev: false, hostname: HOST, port });
await app.prepare();
const answer = citizenPages({ next: app.getRequestHandler(), pages: keptPages, failed: readFailedPage(), missing: readMissingPage() });
const server = createServer((request, response) => void answer(request, response));
server.listen(port, HOST, () => console.log("[web] siap"));

/** Live streams never end by themselves, and nothing that lasts longer than this is worth waiting for. */
const PATIENCE_MS = 2_000;

function stop(): void {
  setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
  server.close(() => void app.close().finally(() => process.exit(0)));
  server.closeIdleConnections();
}
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
