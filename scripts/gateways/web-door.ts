import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export type Door = (request: Request) => Promise<Response>;
export type WebDoor = {
  origin: string;
  /** What was asked, newest last: path and query. */
  asked: string[];
  /** From now on: what goes before the doors, or null to let it pass. */
  before: (guard: ((request: Request) => Promise<Response | null>) | null) => void;
  close: () => Promise<void>;
};

/** Our own route handlers behind real HTTP on this machine, by path; a real gateway calls them. */
export async function openWebDoor(doors: Record<string, Partial<Record<"GET" | "POST", Door>>>): Promise<WebDoor> {
  const asked: string[] = [];
  let guard: ((request: Request) => Promise<Response | null>) | null = null;
  const server = createServer((incoming, outgoing) => void (async () => {
    asked.push(incoming.url ?? "");
    const request = await toRequest(incoming);
    const door = doors[new URL(request.url).pathname]?.[request.method === "POST" ? "POST" : "GET"];
    const answer = (await guard?.(request)) ?? (door ? await door(request) : new Response(null, { status: 404 }));
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()));
  })());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked,
    before: (next) => void (guard = next),
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const parts: Buffer[] = [];
  for await (const part of incoming) if (Buffer.isBuffer(part)) parts.push(part);
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as [string, string]] : []));
  const method = incoming.method ?? "GET";
  return new Request(`http://${incoming.headers.host ?? ""}${incoming.url ?? ""}`, { method, headers, ...(method === "POST" ? { body: Buffer.concat(parts) } : {}) });
}
