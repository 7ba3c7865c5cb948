import "server-only";
import { updateTag } from "next/cache";
import type { Operator } from "@/lib/access/keys";
import { AGENCIES_TAG, tenantTag } from "@/lib/tenants/tags";
import { newsTag, portalNewsTag } from "./tags";

/** For actions: the very next request sees it, on the site (its footer tells the last change) and on the portal. */
export function showAtOnce(operator: Operator): void {
  updateTag(tenantTag(operator.tenantId));
  updateTag(newsTag(operator.tenantId));
  updateTag(portalNewsTag);
  updateTag(AGENCIES_TAG);
}
