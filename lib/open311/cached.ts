import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { portalKey } from "@/lib/access/doors/open";
import { PUBLIC_CASES_TAG } from "@/lib/cases/public/tags";
import { type KeptDocument, keepDocument } from "@/lib/found/document";
import { AGENCIES_TAG } from "@/lib/tenants/tags";
import { presentRequest } from "./present";
import { listRequests } from "./queries";
import { readWish } from "./wish";
import { CONTENT_TYPES, type Format, writeAs } from "./write";

/** Made anew each minute, since the span of 90 days moves on; a change of a public case expires it at once. */
const LIFE = { stale: 60, revalidate: 60, expire: 31_536_000 };

/** The list without any parameter, which most ask for. With parameters it isn't kept: there would be no end of lists. */
export async function newestRequests(format: Format): Promise<KeptDocument> {
  "use cache";
  cacheTag(PUBLIC_CASES_TAG, AGENCIES_TAG);
  cacheLife(LIFE);
  const wish = readWish(new URLSearchParams(), new Date());
  if (!wish.ok) throw new Error("the list without parameters can't be asked for");
  const rows = await listRequests(portalKey(), wish.value);
  return keepDocument(CONTENT_TYPES[format], writeAs(format, "service_requests", rows.map(presentRequest)));
}
