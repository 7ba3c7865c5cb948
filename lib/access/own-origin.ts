import { env } from "@/lib/env";

/**
 * Whether a request was made by a page of the root host. Agency addresses are the same "site" to a browser, so cookies
 * alone don't tell; browsers send Origin with every POST (Fetch Standard, "append a request `Origin` header").
 */
export function fromOwnOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  const { hostname } = new URL(origin);
  return hostname === env.rootDomain() && request.headers.get("sec-fetch-site") !== "cross-site";
}
