import type { ByteRange } from "@/lib/storage/store";
import { formatFacts } from "./formats";
import { addressName } from "./names";
import type { StoredFile } from "./queries";

/**
 * How a file leaves the house: to be saved and never to be shown, by its kept type and no other, and where a browser shows
 * it all the same, in a sandbox that may run and load nothing.
 */
export function downloadHeaders({ id, name, format }: StoredFile, shown: boolean): Record<string, string> {
  return {
    "content-type": formatFacts[format].type, "content-disposition": attachment(name), "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'", "accept-ranges": "bytes", "cross-origin-resource-policy": "same-site",
    // Its bytes never change, but it may be closed: whoever keeps it asks again soon.
    ...(shown ? { etag: `"${id}"`, "cache-control": "public, max-age=300, s-maxage=60" } : { "cache-control": "private, no-store" }),
  };
}

/** RFC 6266 with the name twice: in letters that everyone reads, and in full (RFC 8187). */
function attachment(name: string): string {
  const full = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${addressName(name)}"; filename*=UTF-8''${full}`;
}

/**
 * One stretch as RFC 9110 §14.2 has it; several, other units, what makes no sense, and a stretch of another file
 * (`If-Range`) are answered with the whole (null).
 */
export function askedRange(headers: Headers, bytes: number, etag?: string): ByteRange | "unreachable" | null {
  const ofAnother = headers.has("if-range") && headers.get("if-range") !== etag;
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(ofAnother ? "" : (headers.get("range") ?? "")) ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return null;
  const from = first === "" ? Math.max(0, bytes - Number(last)) : Number(first);
  const until = first === "" || last === "" ? bytes - 1 : Math.min(bytes - 1, Number(last));
  if (first !== "" && last !== "" && Number(last) < from) return null;
  return from > until ? "unreachable" : { from, until };
}
