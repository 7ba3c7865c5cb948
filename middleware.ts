import { extractInfoFromServerReferenceId } from "next/dist/shared/lib/server-reference-info";
import { type NextRequest, NextResponse } from "next/server";
import { mayAsk, readHost, routePath } from "@/lib/tenants/host";

/** Sends agency addresses to tenant routes. It isn't a wall: pages and commands check their own keys. */
export function middleware(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone();
  const host = readHost(request.headers.get("host"));
  const path = routePath(host, url.pathname, url.search);
  if (!mayAsk(request.method, host, url.pathname)) return new NextResponse(null, { status: 405, headers: { allow: "GET, HEAD" } });
  if (callsCachedFunction(request)) return new NextResponse(null, { status: 404 });
  if (path === null) {
    if (asksForAPart(request)) return new NextResponse(null, { status: 404 });
    url.pathname = "/alamat-tidak-dikenal";
    url.search = "";
    return NextResponse.rewrite(url, { status: 404 });
  }
  const forwarded = { headers: withPath(request, host.kind === "root") };
  if (path === url.pathname) return NextResponse.next({ request: forwarded });
  url.pathname = path;
  return NextResponse.rewrite(url, { request: forwarded });
}

/**
 * After an action that redirects, Next fetches the page from itself as `localhost`, which is nobody's address. With a
 * page for an answer it would show that page; with none, the browser asks again by the right address.
 */
const asksForAPart = (request: NextRequest): boolean => request.headers.get("accept")?.includes("text/x-component") ?? false;

/**
 * Next gives functions with 'use cache' ids as it does actions, and would call one for whoever sends its id: with any
 * arguments, a number of stories without end or another agency's page among them.
 */
function callsCachedFunction(request: NextRequest): boolean {
  const id = request.headers.get("next-action");
  return id !== null && extractInfoFromServerReferenceId(id).type === "use-cache";
}

/** Not a part of one: those must stay what the browser's router takes them for, or it shows one case's page for another. */
const isForAWholePage = (request: NextRequest): boolean => request.headers.get("accept")?.includes("text/html") ?? false;

/** Named in next.config.ts among those who get a page only when it is whole. */
const WAITS = "pemko-menunggu";
/** Everybody else. Next makes pages anew for robots that it knows, and then what isn't there is answered with 200. */
const READS = "pemko-membaca";
const ROOMS = /^\/(dasbor|admin)(\/|$)/;
/** On an agency's address: a draft by its link, which asks the database each time. Nobody's router fetches a part of it. */
const PREVIEWS = /^\/pratinjau\//;

/**
 * Where to return after signing in (lib/access/doors/session.ts); whatever the client wrote there is replaced. In the
 * rooms of signed-in people nothing may be sent before it is known whether the page is theirs: else a stranger's id
 * would be answered with 200 and an empty page. Agencies have no such rooms, but previews, whose link may have ended.
 */
function withPath(request: NextRequest, isRoot: boolean): Headers {
  const headers = new Headers(request.headers);
  const { pathname } = request.nextUrl;
  const waits = isRoot ? ROOMS.test(pathname) && isForAWholePage(request) : PREVIEWS.test(pathname) && !request.headers.has("rsc");
  headers.set("user-agent", waits ? WAITS : READS);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  return headers;
}

// Node, as the rest of the server: the edge runtime would load the disk cache and has no disk.
export const config = { runtime: "nodejs", matcher: ["/((?!_next/static/).*)"] };
