import { connect, type Socket } from "node:net";

/**
 * The driver (postgres.js 3.4) writes a message of more than 1 KB in two parts and leaves Nagle's algorithm on, so the
 * second part waits until the server's delayed acknowledgement of the first: 40 ms for every long statement, measured
 * here. A socket of our own sends at once. Only for a plain address: TLS, several hosts and Unix sockets stay the driver's.
 */
export function promptSocket(url: string): { socket?: () => Socket } {
  const { hostname, port, search } = new URL(url);
  if (search !== "" || !/^(\[[0-9a-f:.]+\]|[\w.-]+)$/i.test(hostname)) return {};
  const host = hostname.replaceAll(/[[\]]/g, "");
  return { socket: () => connect({ host, port: Number(port || 5432), noDelay: true }) };
}
