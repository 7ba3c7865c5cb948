import { check } from "./check/main";

/** `npm test`: everything. Words after `--` go to Playwright, such as the name of one spec. */
await check(true, process.argv.slice(2));
