import { Logger, run } from "graphile-worker";
import { jobKey } from "@/lib/access/doors/open";
import { followRouting } from "@/lib/cases/learner";
import { countTallies } from "@/lib/cases/tally";
import { DAYS_KEPT_TRUE } from "@/lib/cases/tally-schema";
import { closePool } from "@/lib/db/client";
import { env } from "@/lib/env";
import { cityWays } from "@/lib/gateways/ways";
import { sweepOutbox } from "@/lib/sms/send";
import { CONCURRENCY } from "./concurrency";
import { keepBound } from "./bindings";
import { keepBroadcasting } from "./broadcasts";
import { keepAttending } from "./gateways";
import { onceReachable } from "./reachable";
import { tasks } from "./tasks";

/** What the clock alone begins (crontab(5), UTC). */
const EVERY = [
  "* * * * * sweep-outbox", "* * * * * sweep-broadcasts", "* * * * * sweep-imports", "* * * * * sweep-exports", "* * * * * learn-words", "* * * * * fold-counts", "*/5 * * * * count-cases", "7 * * * * recount-cases", "* * * * * sweep-recomputing", "* * * * * tend-cases", "*/10 * * * * sweep-files",
  "37 18 * * * sweep-gateways", "* * * * * probe-gateways", "*/5 * * * * watch-gateways",
];

/** A process of its own: web requests never do long work, and stopping one doesn't stop the other. */
const logger = new Logger(() => (level, text) => {
  if (level === "error" || level === "warning") console.error(`[worker] ${text}`);
});

const say = (sentence: string): void => console.log(`[worker] ${sentence}`);

const runner = await onceReachable(async () => {
  await sweepOutbox(jobKey("sweep-outbox"), cityWays);
  await countTallies(jobKey("recount-cases"), DAYS_KEPT_TRUE);
  return run({
    connectionString: env.workerDatabaseUrl(),
    taskList: tasks,
    concurrency: CONCURRENCY,
    pollInterval: 1_000,
    crontab: EVERY.join("\n"),
    noHandleSignals: true,
    logger,
  });
}, say);
const leaveGateways = await keepAttending();
const leaveBroadcasts = keepBroadcasting();
const unbind = await keepBound();
followRouting();
say("siap");

const stop = (): void => {
  Promise.all([runner.stop(), leaveGateways(), leaveBroadcasts()]).then(unbind).then(closePool).then(() => process.exit(0), () => process.exit(1));
};
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
await runner.promise;
