import type { IncomingMessage, ServerResponse } from "node:http";
import type { PageStore } from "../lib/cache/pages.ts";
import { isBroken } from "./failed-page.ts";
import { forReaders, isForReaders } from "./for-readers.ts";
import { holdBack } from "./hold-back.ts";
import { remembering } from "./remembered.ts";
import { type Fill, onceMissing } from "./missing-page.ts";
import { sendFailed, sendRemembered, sendWhole } from "./send.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Wish = { next: Handler; pages: PageStore; /** Sent in place of a page that broke. */ failed: Buffer; /** For a room that isn't there. */ missing: Fill };

/** Said by components/tenants/not-here.tsx; what people write can't say it, since quotes in text are escaped. */
const NOTHING_HERE = '<span hidden="" data-status="404">';

/** Rooms of signed-in people, doors, pictures, files. */
const OTHERS = /^\/(?:dasbor|admin|api|gambar|berkas|skrip|_next)(?:\/|$)|\.\w+$/;

/** Pages of signed-in people, among those others: Next sends them itself, as they come; only what isn't there is looked at. */
const ROOMS = /^\/(?:dasbor|admin)(?:[/?]|$)/;

/** No page is shown inside another site's, where a click on it could mean something else; none is taken for a script. */
function guardPage(response: ServerResponse): void {
  response.setHeader("content-security-policy", "frame-ancestors 'self'");
  response.setHeader("x-content-type-options", "nosniff");
}

/**
 * Pages that citizens read, sent whole: from memory while nothing of them has changed; one that broke as a page that
 * says so without script. All else goes to Next untouched.
 */
export function citizenPages({ next, pages, failed, missing }: Wish): Handler {
  const { find, remember } = remembering(pages);

  const fromNext: Handler = async (request, response) => {
    const encodings = request.headers["accept-encoding"];
    // Compressed here, whole, after it was looked at.
    delete request.headers["accept-encoding"];
    holdBack(response, (body) => {
      const html = String(response.getHeader("content-type")).startsWith("text/html");
      if (html && isBroken(response.statusCode, body)) return sendFailed(response, failed, encodings);
      if (html && response.statusCode === 200 && body.includes(NOTHING_HERE)) response.statusCode = 404;
      if (html) guardPage(response);
      // Nothing here today is no promise: Next lets caches in between keep it for a year, past the day a site opens.
      if (html && response.statusCode === 404) response.setHeader("cache-control", "no-store");
      const sent = html && isForReaders(request.url ?? "") ? Buffer.from(forReaders(body.toString())) : body;
      if (html && isAlike(request)) remember(request, response, { made: body, sent });
      sendWhole(response, sent, encodings);
    });
    await next(request, response);
  };

  const watchRoom = (response: ServerResponse, encodings: string | undefined): void => {
    guardPage(response);
    onceMissing(response, () => holdBack(response, (body) => sendWhole(response, missing(body), encodings)));
  };

  return async (request, response) => {
    if (ROOMS.test(request.url ?? "")) watchRoom(response, request.headers["accept-encoding"]);
    if (!isCitizenPage(request)) return next(request, response);
    const found = isAlike(request) ? find(request) : null;
    return found ? sendRemembered(request, response, found) : fromNext(request, response);
  };
}

function isCitizenPage({ method, url = "", headers }: IncomingMessage): boolean {
  // With these the browser's router asks for a part of a page, in a form of its own.
  if ("rsc" in headers || "next-action" in headers) return false;
  return (method === "GET" || method === "POST") && !OTHERS.test(url.split("?", 1)[0] ?? "");
}

/** Answered the same for everybody: nothing asked in the query, and no draft wanted. */
const isAlike = ({ method, url = "", headers }: IncomingMessage): boolean =>
  method === "GET" && !url.includes("?") && !/__prerender_bypass|__next_preview/.test(headers.cookie ?? "");
