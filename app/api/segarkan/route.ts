import { revalidateTag } from "next/cache";
import { CITY_ALERTS_TAG } from "@/lib/alerts/tags";
import { newsTag, portalNewsTag } from "@/lib/articles/tags";
import { PUBLIC_CASES_TAG, publicCasesTag } from "@/lib/cases/public/tags";
import { env } from "@/lib/env";
import { oldPathsTag } from "@/lib/imports/tags";
import { forgetPicturesOf } from "@/lib/media/public-pictures";
import { readUpTo } from "@/lib/media/receive";
import { readOrder } from "@/lib/pages/order";
import { AGENCIES_TAG, tenantTag } from "@/lib/tenants/tags";

/** The worker's order to show an agency's pages anew; without its signature there is nothing at this address. */
export async function POST(request: Request): Promise<Response> {
  const body = await readUpTo(request.body, 1_000);
  const tenantId = body.ok ? readOrder(env.nextAuthSecret(), parse(body.value), Date.now()) : null;
  if (tenantId === null) return new Response(null, { status: 404 });
  const tags = tenantId === 0 ? [CITY_ALERTS_TAG] : [tenantTag(tenantId), newsTag(tenantId), portalNewsTag, oldPathsTag(tenantId), AGENCIES_TAG, publicCasesTag(tenantId), PUBLIC_CASES_TAG];
  // A scheduled end may have closed pictures, which this process would show for a minute more.
  if (tenantId !== 0) forgetPicturesOf(tenantId);
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return null;
  }
}
