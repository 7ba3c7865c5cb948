import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

/** The walk of an SMS through a real modem's daemon (`npm run test:gateways`); the plain run doesn't need Debian's packages. */
export default defineConfig({ ...base, testDir: "e2e/gateways", testIgnore: [], projects: [{ name: "gateways" }], workers: 1, fullyParallel: false });
