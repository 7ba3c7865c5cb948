import { createServer } from "node:net";
import { Plain } from "../plain";

/** `wanted` if nobody listens there, else one that the system offers. */
export async function freePort(wanted?: number, host = "127.0.0.1"): Promise<number> {
  if (wanted !== undefined && await probe(wanted, host) === wanted) return wanted;
  const offered = await probe(0, host);
  if (offered === null) throw new Plain("Tidak ada port yang bebas.");
  return offered;
}

export const isFree = async (port: number, host?: string): Promise<boolean> => await probe(port, host) === port;

function probe(port: number, host?: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });
}
