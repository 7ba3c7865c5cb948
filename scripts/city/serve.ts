import { request } from "node:http";
import { join } from "node:path";
import { Plain } from "../plain";
import { keepRunning } from "../processes/keeper";
import type { Line } from "../processes/program";
import { until } from "../processes/stop";
import type { Lifetime } from "./lifetime";

type Wish = {
  name: string; args: string[]; env: Record<string, string>; dataDir: string; life: Lifetime;
  onLine?: Line; onCrash?: (sentence: string) => void;
};

export function serve({ name, args, env, dataDir, life, onLine, onCrash }: Wish): void {
  life.keep(keepRunning({ name, args, env, log: join(dataDir, `${name}.log`), onLine, onCrash, onStart: (group) => life.group(group) }));
}

/** Waits until the web server answers for the portal's host. */
export async function waitForWeb(port: number, rootDomain: string, milliseconds = 90_000): Promise<void> {
  if (await until(async () => (await statusOf(port, rootDomain)) < 500, milliseconds)) return;
  throw new Plain(`Server web di port ${port} tidak menjawab. Lihat web.log dan worker.log di folder data.`);
}

/** 599 when nobody answers. The host is said in the header: not every machine resolves names below localhost. */
function statusOf(port: number, rootDomain: string): Promise<number> {
  return new Promise((resolve) => {
    const asked = request({ host: "127.0.0.1", port, path: "/api/health", headers: { host: `${rootDomain}:${port}` }, timeout: 10_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 599);
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", () => resolve(599));
    asked.end();
  });
}
