import "server-only";
import { request } from "node:http";
import type { Job } from "@/lib/access/keys";
import { env } from "@/lib/env";
import { signOrder } from "./order";

export const ORDER_PATH = "/api/segarkan";

/**
 * Makes the web server forget the pages it keeps of an agency, after the worker changed what they show. Throws when it
 * can't be reached; the job then tries again.
 */
export async function showChanges(_job: Job, tenantId: number): Promise<void> {
  const status = await send(JSON.stringify(signOrder(env.nextAuthSecret(), tenantId, Date.now())));
  if (status !== 204) throw new Error(`The web server didn't take an order to refresh pages: ${status}.`);
}

/** The web server is on this machine; it knows its portal by the Host header. */
function send(body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({
      host: "127.0.0.1", port: env.port(), path: ORDER_PATH, method: "POST", timeout: 10_000,
      headers: { host: `${env.rootDomain()}:${env.port()}`, "content-type": "application/json", "content-length": Buffer.byteLength(body) },
    }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on("timeout", () => sent.destroy(new Error("The web server doesn't answer.")));
    sent.on("error", reject);
    sent.end(body);
  });
}
