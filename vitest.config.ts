import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Counts what one server reads: neighbours who write at the same time keep it from cleaning up, and it reads more. */
const ALONE = ["lib/budget.test.ts"];

/** What every run stands on, against real daemons too (vitest.gateways.config.ts). */
export const resolved = {
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) }, conditions: ["react-server"] },
  ssr: { resolve: { conditions: ["react-server"] } },
};
export const globalSetup = "scripts/testing/global-setup.ts";

export default defineConfig({
  ...resolved,
  test: {
    globalSetup,
    // Two at least: a test waits for the database as often as it works.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "alone", include: ALONE, globalSetup: [], sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: "domain", exclude: ALONE, globalSetup: [], sequence: { groupOrder: 1 },
          include: ["lib/**/*.test.ts", "scripts/**/*.test.ts", "worker/**/*.test.ts", "components/**/*.test.ts", "web/**/*.test.ts"],
        },
      },
    ],
  },
});
