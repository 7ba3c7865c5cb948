import "server-only";
import { request } from "node:http";
import { env } from "@/lib/env";
import { expiryProof } from "./proof";

const PATIENCE_MS = 10_000;

/**
 * Tells the web process that cached pages with these tags must not be served again: only it holds them. Throws when it
 * can't be reached, so that the job that asked is tried again.
 */
export function askWebToExpire(tags: string[]): Promise<void> {
  const [port, body] = [env.port(), JSON.stringify({ tags })];
  return new Promise((resolve, reject) => {
    const asked = request({
      host: "127.0.0.1", port, path: "/api/kedaluwarsa", method: "POST", timeout: PATIENCE_MS,
      headers: { host: `${env.rootDomain()}:${port}`, authorization: `Bearer ${expiryProof()}`, "content-type": "application/json", "content-length": Buffer.byteLength(body) },
    }, (answer) => {
      answer.resume();
      if (answer.statusCode === 204) resolve();
      else reject(new Error(`The web process answered ${answer.statusCode ?? "nothing"} to an expiry.`));
    });
    asked.on("timeout", () => asked.destroy(new Error("The web process didn't answer an expiry in time.")));
    asked.on("error", reject);
    asked.end(body);
  });
}
