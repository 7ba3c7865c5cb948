import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";

export type Place = { address: string; family: 4 | 6 };

/** What a fetch may reach. Tests hand in one that knows their own server; nothing else ever differs from `theInternet`. */
export type Reach = {
  ports: ReadonlySet<number>;
  permits: (address: string) => boolean;
  resolve: (host: string) => Promise<Place[]>;
};

export const theInternet: Reach = { ports: new Set([80, 443]), permits: isPublic, resolve };

/**
 * Whether an address belongs to the public internet. Everything with a use of its own is refused: this machine, private
 * and shared nets, link-local (cloud metadata too), multicast, documentation, tunnels that carry an IPv4 address inside.
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 sister
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() === "unicast" && (parsed.kind() === "ipv4" || isGlobal(address));
}

/** Of IPv6 only 2000::/3 is given out to anybody. */
const isGlobal = (address: string): boolean => ipaddr.parse(address).match(ipaddr.parseCIDR("2000::/3"));

async function resolve(host: string): Promise<Place[]> {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}

/** Where to connect for this address, or null when it may not be reached. One private answer spoils the name. */
export async function placeFor(url: URL, reach: Reach): Promise<Place | null> {
  const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
  const allowed = (url.protocol === "http:" || url.protocol === "https:") && reach.ports.has(port) && url.username === "" && url.password === "";
  if (!allowed) return null;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const literal = ipaddr.isValid(host);
  const places: Place[] = literal ? [{ address: host, family: host.includes(":") ? 6 : 4 }] : await reach.resolve(host);
  return places.every(({ address }) => reach.permits(address)) ? (places[0] ?? null) : null;
}
