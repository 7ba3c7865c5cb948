import { type NextRequest, NextResponse } from "next/server";
import { readHost, routePath } from "@/lib/tenants/host";

/** Sends agency addresses to tenant routes. It isn't a wall: pages and commands check their own keys. */
export function middleware(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone();
  const path = routePath(readHost(request.headers.get("host")), url.pathname);
  if (path === null) {
    url.pathname = "/alamat-tidak-dikenal";
    url.search = "";
    return NextResponse.rewrite(url, { status: 404 });
  }
  if (path === url.pathname) return NextResponse.next();
  url.pathname = path;
  return NextResponse.rewrite(url);
}

export const config = { matcher: ["/((?!_next/static/).*)"] };
