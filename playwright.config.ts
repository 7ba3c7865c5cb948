import { defineConfig } from "@playwright/test";
import { environment } from "./lib/env";
import { browserFlags, installedBrowser } from "./scripts/browser";

/** Whether `npm test` counts what passed, rather than somebody who looks at one test. */
const whole = environment.given("PLAYWRIGHT_JSON_OUTPUT_FILE");

// `npm test` starts the city; `npm run e2e` looks at one that runs already (npm run demo).
export default defineConfig({
  testDir: "e2e",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  // Two browsers, server, worker and database share two cores with whatever else runs there.
  expect: { timeout: 20_000 },
  reporter: whole ? [["list"], ["json"]] : "list",
  // Budgets count what the whole server does: they come last, alone, whether the others passed or not.
  projects: [
    { name: "tasks", testIgnore: ["walls/budget.spec.ts", "gateways/**"], teardown: "budget" },
    { name: "budget", testMatch: "walls/budget.spec.ts" },
  ],
  use: {
    browserName: "chromium",
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    // Writing a trace of each test takes a third of the processor: `npm test` goes without, `npm run e2e` is where a fault is looked for.
    trace: whole ? "off" : "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: installedBrowser() ?? undefined, args: browserFlags() },
  },
});
