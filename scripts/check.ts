import { check } from "./check/main";

/** `npm run check`: all but the browser. */
await check(false);
