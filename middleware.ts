import { type NextRequest, NextResponse } from "next/server";
import { readHost, routePath } from "@/lib/tenants/host";

/** Sends agency addresses to tenant routes. It isn't a wall: pages and commands check their own keys. */
export function middleware(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone();
  const path = routePath(readHost(request.headers.get("host")), url.pathname);
  if (path === null) {
    if (asksForAPart(request)) return new NextResponse(null, { status: 404 });
    url.pathname = "/alamat-tidak-dikenal";
    url.search = "";
    return NextResponse.rewrite(url, { status: 404 });
  }
  const forwarded = { headers: withPath(request) };
  if (path === url.pathname) return NextResponse.next({ request: forwarded });
  url.pathname = path;
  return NextResponse.rewrite(url, { request: forwarded });
}

/**
 * After an action that redirects, Next fetches the page from itself as `localhost`, which is nobody's address. With a
 * page for an answer it would show that page; with none, the browser asks again by the right address.
 */
const asksForAPart = (request: NextRequest): boolean => request.headers.get("accept")?.includes("text/x-component") ?? false;

/** Not a part of one: those must stay what the browser's router takes them for, or it shows one case's page for another. */
const isForAWholePage = (request: NextRequest): boolean => request.headers.get("accept")?.includes("text/html") ?? false;

/** Named in next.config.ts among those who get a page only when it is whole. */
const WAITS = "pemko-menunggu";
const ROOMS = /^\/(dasbor|admin)(\/|$)/;

/**
 * Where to return after signing in (lib/access/doors/session.ts); whatever the client wrote there is replaced. In the
 * rooms of signed-in people nothing may be sent before it is known whether the page is theirs: else a stranger's id
 * would be answered with 200 and an empty page.
 */
function withPath(request: NextRequest): Headers {
  const headers = new Headers(request.headers);
  if (ROOMS.test(request.nextUrl.pathname) && isForAWholePage(request)) headers.set("user-agent", WAITS);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  return headers;
}

// Node, as the rest of the server: the edge runtime would load the disk cache and has no disk.
export const config = { runtime: "nodejs", matcher: ["/((?!_next/static/).*)"] };
