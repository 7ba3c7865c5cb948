import { readerFile } from "@/lib/reader/bundle";

/** The script of citizens' pages, and the map's, the same on every host. */
export async function GET(_request: Request, { params }: RouteContext<"/skrip/[file]">): Promise<Response> {
  const found = readerFile((await params).file);
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.text, { headers: { "content-type": `${found.type}; charset=utf-8`, "cache-control": found.cache, "x-content-type-options": "nosniff" } });
}
