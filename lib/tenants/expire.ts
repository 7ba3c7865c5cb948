import { updateTag } from "next/cache";
import { forgetPicturesOf } from "@/lib/media/public-pictures";
import type { Changed } from "./addresses";
import { addressTag, AGENCIES_TAG, tenantTag } from "./tags";

/** Both addresses of a renamed agency, for "nothing here" is kept in the cache too. Only actions may call it. */
export function expirePages({ id, slugs }: Changed): void {
  // Of a suspended agency files aren't public any more, and of one that is open again they are.
  forgetPicturesOf(id);
  updateTag(tenantTag(id));
  slugs.forEach((slug) => updateTag(addressTag(slug)));
  updateTag(AGENCIES_TAG);
}
