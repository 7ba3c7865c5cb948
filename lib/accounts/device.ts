import "server-only";
import { timingSafeEqual } from "node:crypto";
import { keyed, newToken } from "./secret-index";

/**
 * A browser that has signed in to an account carries a mark for it. Its failures are counted apart from its network
 * address, so that guesses from the same network (or through the same proxy) can't lock the owner out
 * (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
 */
export function markDevice(email: string): string {
  const id = newToken();
  return `${id}.${signature(id, email)}`;
}

/** Where an attempt comes from: the known browser, else the network address. */
export function originOf(mark: string | undefined, email: string, address: string): string {
  const [id = "", given = ""] = mark?.split(".") ?? [];
  const wanted = Buffer.from(signature(id, email));
  const shown = Buffer.from(given);
  const known = shown.length === wanted.length && timingSafeEqual(shown, wanted);
  return known ? `perangkat ${id}` : `alamat ${address}`;
}

const signature = (id: string, email: string) => keyed("perangkat", `${id} ${email}`);
