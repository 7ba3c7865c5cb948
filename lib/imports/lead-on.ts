import "server-only";
import { permanentRedirect } from "next/navigation";
import { city } from "@/lib/city";
import { cachedOldPath } from "./cached";

/** Where a site would answer "nothing here": what the agency's old site had at this address is shown at its new one. */
export async function leadOn(tenant: { id: number; slug: string }, pathname: string, search = ""): Promise<void> {
  const path = await cachedOldPath(tenant.id, pathname, search);
  if (path !== null && path !== pathname) permanentRedirect(city.siteUrl(tenant.slug, path));
}

/** The parts of a path as asked for; one that middleware made of a query (lib/tenants/host.ts) is the address itself. */
export function oldAddress(parts: readonly string[]): { pathname: string; search: string } {
  const [first, whole = "", ...more] = parts;
  if (first === "lama" && more.length === 0 && /^%2f/i.test(whole)) {
    const address = decode(whole);
    const at = address.indexOf("?");
    return at < 0 ? { pathname: address, search: "" } : { pathname: address.slice(0, at), search: address.slice(at) };
  }
  return { pathname: `/${parts.join("/")}`, search: "" };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
