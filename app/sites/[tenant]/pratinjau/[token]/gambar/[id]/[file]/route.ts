import { previewKey } from "@/lib/access/doors/open";
import { PREVIEW_TOKEN } from "@/lib/articles/preview-days";
import { previewHash } from "@/lib/articles/preview-links";
import { findPreviewPicture } from "@/lib/articles/previewed";
import { readSize } from "@/lib/media/store";
import { siteAt } from "@/lib/tenants/site-at";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Context = RouteContext<"/sites/[tenant]/pratinjau/[token]/gambar/[id]/[file]">;

/** A picture of a draft, proved by the same link as the draft itself: it isn't public, and ends with the link. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { tenant: address, token, id, file } = await params;
  const width = Number(/^([1-9]\d{0,3})\.webp$/.exec(file)?.[1]);
  if (!UUID.test(id) || !width || !PREVIEW_TOKEN.test(token)) return nothing();
  const tenant = await siteAt(address);
  const picture = tenant && !tenant.suspendedAt ? await findPreviewPicture(previewKey(tenant.id, previewHash(token)), id) : null;
  const bytes = picture?.widths.includes(width) ? await readSize(picture.tenantId, id, width) : null;
  if (!bytes) return nothing();
  return new Response(bytes, { headers: {
    "content-type": "image/webp", "cache-control": "private, no-store", "x-content-type-options": "nosniff", "x-robots-tag": "noindex",
    "content-security-policy": "default-src 'none'", "cross-origin-resource-policy": "same-origin",
  } });
}

const nothing = () => new Response("Gambar ini tidak ada.", { status: 404, headers: { "cache-control": "no-store", "x-content-type-options": "nosniff" } });
