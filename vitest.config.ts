import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) }, conditions: ["react-server"] },
  ssr: { resolve: { conditions: ["react-server"] } },
  test: {
    include: ["lib/**/*.test.ts", "scripts/**/*.test.ts", "worker/**/*.test.ts", "components/**/*.test.ts", "web/**/*.test.ts"],
    globalSetup: "scripts/testing/global-setup.ts",
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
