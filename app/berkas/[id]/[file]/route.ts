import { portalKey } from "@/lib/access/doors/open";
import { operatorKey } from "@/lib/access/doors/person";
import { currentPerson } from "@/lib/access/doors/session";
import { askedRange, downloadHeaders } from "@/lib/media/download";
import { isId } from "@/lib/media/id";
import { publicFile } from "@/lib/media/public-pictures";
import { findOwnFile, type StoredFile } from "@/lib/media/queries";
import { readFile } from "@/lib/media/store";

type Context = { params: Promise<{ id: string; file: string }> };

/** A file to save, on every host; it is never shown, so nothing in it can run here. What isn't public, only its agency's own people get. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  if (!isId(id)) return nothing();
  const shown = await publicFile(portalKey(), id);
  const file = shown ?? (await ownFile(id));
  if (!file || file.format === "picture") return nothing();
  const headers = downloadHeaders(file, shown !== null);
  if (shown && request.headers.get("if-none-match") === headers.etag) return new Response(null, { status: 304, headers });
  const range = askedRange(request.headers, file.bytes, headers.etag);
  if (range === "unreachable") return new Response(null, { status: 416, headers: { ...headers, "content-range": `bytes */${file.bytes}` } });
  const kept = await readFile(file.tenantId, id, range ?? undefined);
  if (!kept) return nothing();
  const part: Record<string, string> = range ? { "content-range": `bytes ${range.from}-${range.until}/${file.bytes}` } : {};
  return new Response(kept.body, { status: range ? 206 : 200, headers: { ...headers, ...part, "content-length": String(kept.bytes) } });
}

/** The session's cookie belongs to the root host alone, so an agency address never gets this far with one. */
async function ownFile(id: string): Promise<StoredFile | null> {
  const person = await currentPerson();
  const operator = person && operatorKey(person);
  return operator ? findOwnFile(operator, id) : null;
}

const nothing = () => new Response("Berkas ini tidak ada, atau tidak lagi dibuka untuk umum.", {
  status: 404, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "x-content-type-options": "nosniff" },
});
