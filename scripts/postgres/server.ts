import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Plain } from "../plain";
import { identify } from "../processes/identity";
import { until } from "../processes/stop";
import { type Account, BARE_ENVIRONMENT } from "./account";
import { freePort } from "./port";
import { dropStalePidFile, findPostmaster, stopPostmaster } from "./postmaster";

export type Server = { pid: number; port: number; adopted: boolean };
type Wish = { postgres: string; folder: string; log: string; account: Account; port: number | undefined; durable: boolean };

/** Takes over a server that an earlier run left behind, or starts one. It answers on 127.0.0.1 only. */
export async function startServer(wish: Wish): Promise<Server> {
  const left = findPostmaster(wish.folder);
  if (left) {
    if (await until(() => findPostmaster(wish.folder)?.ready ?? false, 15_000)) return { pid: left.pid, port: left.port, adopted: true };
    await stopPostmaster(left.pid);
  }
  dropStalePidFile(wish.folder);
  for (let attempt = 1; ; attempt += 1) {
    const server = await launch(wish, await freePort(attempt === 1 ? wish.port : undefined));
    if (server) return server;
    // Backends of a killed server may hold its memory for a moment; a port may have been taken just now.
    if (attempt === 5) throw new Plain(`PostgreSQL tidak mau berjalan:\n${lastLines(wish.log)}`);
    await pause(1_000);
  }
}

async function launch({ postgres, folder, log, account, durable }: Wish, port: number): Promise<Server | null> {
  const out = openSync(log, "a", 0o600);
  // In a session of its own: Ctrl-C reaches us alone, and we stop things in order.
  const child = spawn(postgres, ["-D", folder, "-p", String(port), ...settings(durable)], {
    ...account, cwd: "/", detached: true, stdio: ["ignore", out, out], env: BARE_ENVIRONMENT,
  });
  closeSync(out);
  child.on("error", () => undefined);
  child.unref();
  const { pid } = child;
  if (pid === undefined) return null;
  await until(() => !identify(pid) || (findPostmaster(folder)?.ready ?? false), 60_000);
  return findPostmaster(folder)?.ready ? { pid, port, adopted: false } : null;
}

function settings(durable: boolean): string[] {
  const wanted = {
    listen_addresses: "127.0.0.1", unix_socket_directories: "", timezone: "UTC", log_timezone: "UTC", lc_messages: "C",
    shared_buffers: "128MB", max_connections: "100", log_min_messages: "warning", log_checkpoints: "off",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "on" }),
  };
  return Object.entries(wanted).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

const lastLines = (log: string): string => readFileSync(log, "utf8").split("\n").slice(-15).join("\n");
