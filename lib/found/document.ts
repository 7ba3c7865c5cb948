import { createHash } from "node:crypto";

/** A text made for machines, as it is kept: with what tells whether somebody has it already. */
export type KeptDocument = { body: string; type: string; etag: string; madeAt: Date };

/** `madeAt` is now, not the newest entry's time: taking a story back changes a list without making anything newer. */
export const keepDocument = (type: string, body: string): KeptDocument => ({
  body, type, etag: `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`, madeAt: new Date(),
});

/**
 * The document, or 304 when the asker has it (RFC 9110 §13.1: If-None-Match counts before If-Modified-Since). Caches ask
 * again each time: what is published shows with the next request. Null is a 404.
 */
export function answerDocument(request: Request, document: KeptDocument | null): Response {
  if (!document) return nothingThere();
  const headers = {
    "content-type": `${document.type}; charset=utf-8`, "cache-control": "public, no-cache", etag: document.etag,
    "last-modified": document.madeAt.toUTCString(), "x-content-type-options": "nosniff",
  };
  return isKnown(request.headers, document) ? new Response(null, { status: 304, headers }) : new Response(document.body, { headers });
}

function isKnown(asked: Headers, { etag, madeAt }: KeptDocument): boolean {
  const tags = asked.get("if-none-match");
  if (tags !== null) return tags.trim() === "*" || tags.split(",").some((tag) => weak(tag.trim()) === etag);
  const since = Date.parse(asked.get("if-modified-since") ?? "");
  return Math.floor(madeAt.getTime() / 1000) * 1000 <= since;
}

/** A proxy may have dropped the mark of weakness. */
const weak = (tag: string): string => (tag.startsWith("W/") ? tag : `W/${tag}`);

export const nothingThere = (): Response => new Response("Tidak ada apa-apa di alamat ini.", {
  status: 404, headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "x-content-type-options": "nosniff" },
});
