import { Logger, run } from "graphile-worker";
import { jobKey } from "@/lib/access/doors/open";
import { countTallies } from "@/lib/cases/tally";
import { closePool } from "@/lib/db/client";
import { env } from "@/lib/env";
import { sweepOutbox } from "@/lib/sms/send";
import { tasks } from "./tasks";

/** A process of its own: web requests never do long work, and stopping one doesn't stop the other. */
const logger = new Logger(() => (level, text) => {
  if (level === "error" || level === "warning") console.error(`[worker] ${text}`);
});

await sweepOutbox(jobKey("sweep-outbox"));
await countTallies(jobKey("count-cases"));
const runner = await run({
  connectionString: env.workerDatabaseUrl(),
  taskList: tasks,
  concurrency: 4,
  pollInterval: 1_000,
  crontab: "* * * * * sweep-outbox\n* * * * * learn-words\n*/5 * * * * count-cases\n*/10 * * * * sweep-files",
  noHandleSignals: true,
  logger,
});
console.log("[worker] siap");

const stop = (): void => {
  runner.stop().then(closePool).then(() => process.exit(0), () => process.exit(1));
};
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
await runner.promise;
