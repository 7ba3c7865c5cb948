import type { IncomingHttpHeaders } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state";

export type RequestHead = { method?: string; url?: string; headers: IncomingHttpHeaders; rawHeaders: readonly string[] };

/** An empty Host is nobody's address: lib/tenants/host.ts knows what to say there. */
const NOBODY = "";
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)([^#]*)/i;
const TREE = "next-router-state-tree";

/**
 * What browsers never send and Next answers with 500, or by guessing, is set right before anything reads it: several
 * Host headers (RFC 9112 §3.2), a whole address or `*` as the target (§3.2.2 and §3.2.4), TRACE, a broken state tree
 * of Next's router.
 */
export function setRight(head: RequestHead): void {
  if (hostsOf(head) > 1) head.headers.host = NOBODY;
  setTargetRight(head);
  if (head.method === "TRACE") head.method = "OPTIONS";
  if (!isTree(head.headers[TREE])) delete head.headers[TREE];
}

function setTargetRight(head: RequestHead): void {
  const target = head.url ?? "";
  if (target.startsWith("/")) return;
  const [, host = NOBODY, rest = ""] = ABSOLUTE.exec(target) ?? [];
  // The target's own host counts, whatever the Host header says.
  head.headers.host = host;
  head.url = rest.startsWith("/") ? rest : `/${rest}`;
}

const hostsOf = ({ rawHeaders }: RequestHead): number => rawHeaders.filter((text, place) => place % 2 === 0 && text.toLowerCase() === "host").length;

function isTree(header: string | string[] | undefined): boolean {
  if (header === undefined) return true;
  try {
    parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}
