import { isIPv6 } from "node:net";
import { env } from "@/lib/env";

/**
 * The network address that limits are counted by. Only a trusted proxy's own entry, the last one, is believed;
 * without a proxy the header is whatever the client wrote, so all direct clients count as one.
 */
export function clientAddress(forwardedFor: string | null | undefined): string {
  if (!env.trustProxy()) return "langsung";
  return network(forwardedFor?.split(",").at(-1)?.trim() ?? "") || "langsung";
}

/** One customer has at least a /64 of IPv6 (RFC 6177): addresses inside it are one place, not 2^64 fresh ones. */
function network(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [head = "", tail] = address.split("%", 1)[0]?.split("::") ?? [];
  const groups = (text: string) => text.split(":").filter(Boolean);
  const [first, last] = [groups(head), groups(tail ?? "")];
  const middle = Array<string>(tail === undefined ? 0 : 8 - first.length - last.length).fill("0");
  return `${[...first, ...middle, ...last].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
