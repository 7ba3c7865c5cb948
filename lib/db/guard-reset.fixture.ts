import { connect, createServer, type Socket } from "node:net";
import { readUrl } from "@/scripts/postgres/connection";

/** A line to PostgreSQL that can be cut the hard way: the client's end of every connection is reset at once. */
export type Line = { url: string; reset: () => void; end: () => void };

export async function openLine(url: string): Promise<Line> {
  const { host, port } = readUrl(url);
  const clients = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect({ host, port });
    clients.add(client);
    for (const socket of [client, upstream]) socket.on("error", () => undefined).setNoDelay(true);
    client.pipe(upstream).pipe(client);
    upstream.on("close", () => client.end());
    client.on("close", () => {
      clients.delete(client);
      upstream.destroy();
    });
  });
  const reset = () => clients.forEach((client) => client.resetAndDestroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The line has no port.");
  const through = new URL(url);
  through.host = `127.0.0.1:${address.port}`;
  return {
    url: through.href, reset, end: () => {
      reset();
      server.close();
    },
  };
}
