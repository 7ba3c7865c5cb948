import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { z } from "zod";
import { env } from "@/lib/env";

const account = z.object({
  role: z.enum(["admin", "desk", "operator", "head"]), name: z.string(), email: z.string(), password: z.string(), tenant: z.string().nullable(),
});
export type Account = z.infer<typeof account>;
const doors = z.array(z.object({ kind: z.string(), url: z.url(), secret: z.string().nullable() }));

const origin = (host: string): string => `${env.publicScheme()}://${host}:${env.port()}`;

/** Address on the portal. */
export const rootUrl = (path = "/"): string => origin(env.rootDomain()) + path;
/** Address on an agency's site. */
export const siteUrl = (slug: string, path = "/"): string => origin(`${slug}.${env.rootDomain()}`) + path;

export const accounts = (): Account[] => z.array(account).parse(readData("demo-accounts.json"));

/** The first account with this role (at this agency, if named), or with this e-mail address. */
export function accountOf(who: Account["role"] | (string & {}), tenant?: string): Account {
  const found = accounts().find((one) => (one.role === who || one.email === who) && (!tenant || one.tenant === tenant));
  if (!found) throw new Error(`No demo account for ${who}${tenant ? ` at ${tenant}` : ""}.`);
  return found;
}

let sequence = 0;

/** What Kannel's `get-url` does for one SMS; resolves with the status and text of the answer. */
export function sendKannel(text: string, from = "+6281260001234", extra: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  const door = doors.parse(readData("gateways.json")).find(({ kind }) => kind === "kannel");
  if (!door) throw new Error("No Kannel door is open.");
  sequence += 1;
  const query = new URLSearchParams({
    secret: door.secret ?? "", id: `e2e-${process.pid}-${Date.now()}-${sequence}`, from, to: "2015", text, charset: "UTF-8", coding: "0", ...extra,
  });
  return get(new URL(`${door.url}?${query.toString()}`));
}

/** Node can't always resolve names below localhost; the server reads the host from its header. */
export function get(url: URL): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: url.port, path: url.pathname + url.search, headers: { host: url.host } }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (part: string) => void (body += part)).on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    asked.on("error", reject).end();
  });
}

function readData(name: string): unknown {
  return JSON.parse(readFileSync(join(env.dataDir(), name), "utf8"));
}
