import "server-only";
import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";
import { env } from "@/lib/env";
import { isPublic } from "@/lib/imports/pictures/reach";
import type { Place } from "./link";

/** Where a session may connect to; the sentence says to an admin why not. Tests hand in their own. */
export type Finder = (host: string, port: number) => Promise<Place | string>;

/**
 * The address behind a name, looked up once: the connection goes to that very one. Nothing inside, as for an HTTP provider
 * (lib/imports/pictures/reach.ts), but the networks that whoever runs the server named in `SMPP_INSIDE`: an operator's
 * tunnel ends at such an address. One address that isn't allowed spoils the name.
 */
export const findPlace: Finder = async (host, port) => {
  const found = await lookup(host, { all: true, verbatim: true }).catch(() => []);
  const [first] = found;
  if (!first) return "nama pusat SMS tidak ditemukan";
  if (!found.every(({ address }) => isPublic(address) || isNamed(address, env.smppInside()))) return `alamat ${first.address} ada di jaringan dalam; pengelola server mengizinkannya dengan SMPP_INSIDE`;
  return { address: first.address, family: first.family === 6 ? 6 : 4, port };
};

/** Whether an address lies in one of these networks ("10.8.0.0/16, 127.0.0.1/32"). */
export function isNamed(address: string, networks: readonly string[]): boolean {
  const at = ipaddr.process(address);
  return networks.some((network) => {
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === at.kind() && at.match(base, bits);
  });
}
