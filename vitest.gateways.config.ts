import { defineConfig } from "vitest/config";
import { globalSetup, resolved } from "./vitest.config";

/** Against real daemons (`npm run test:gateways`), one file after the other; the plain run doesn't pick these up. */
export default defineConfig({
  ...resolved,
  test: { globalSetup, include: ["scripts/gateways/*.gateway-test.ts"], fileParallelism: false, testTimeout: 240_000, hookTimeout: 120_000 },
});
