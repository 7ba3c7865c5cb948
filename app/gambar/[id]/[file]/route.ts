import { portalKey } from "@/lib/access/doors/open";
import { operatorKey } from "@/lib/access/doors/person";
import { currentPerson } from "@/lib/access/doors/session";
import { PICTURE_WIDTHS } from "@/lib/media/limits";
import { publicPicture } from "@/lib/media/public-pictures";
import { findOwnPicture } from "@/lib/media/queries";
import { readSize } from "@/lib/media/store";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Its bytes never change, but it may be closed: what others keep for strangers asks again after a minute. */
const PUBLIC = "public, max-age=31536000, s-maxage=60, immutable";

type Context = { params: Promise<{ id: string; file: string }> };

/** A picture in one of its widths, on every host. What isn't public yet, only its agency's own people see. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const width = Number(/^([1-9]\d{0,3})\.webp$/.exec(file)?.[1]);
  if (!UUID.test(id) || !width) return nothing();
  const shown = await publicPicture(portalKey(), id);
  const picture = shown ?? (await ownPicture(id));
  const kept = picture && keptWidth(picture.widths, width);
  if (!kept) return nothing();
  const tag = `"${id}-${kept}"`;
  if (shown && request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers: { etag: tag, "cache-control": PUBLIC } });
  const bytes = await readSize(picture.tenantId, id, kept);
  return bytes ? answer(bytes, shown ? { "cache-control": PUBLIC, etag: tag, "cross-origin-resource-policy": "cross-origin" } : { "cache-control": "private, no-store" }) : nothing();
}

/** One of the picture's own widths; a usual width that a small picture hasn't got leads to its largest. */
function keptWidth(widths: number[], wanted: number): number | undefined {
  if (widths.includes(wanted)) return wanted;
  return PICTURE_WIDTHS.some((usual) => usual === wanted) ? widths.at(-1) : undefined;
}

/** The session's cookie belongs to the root host alone, so an agency address never gets this far with one. */
async function ownPicture(id: string) {
  const person = await currentPerson();
  const operator = person && operatorKey(person);
  return operator ? findOwnPicture(operator, id) : null;
}

/** Public pictures may stand on other sites too, as feed readers show them; the others only on ours. */
function answer(bytes: Buffer<ArrayBuffer>, more: Record<string, string>): Response {
  return new Response(bytes, { headers: {
    "content-type": "image/webp", "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'", "cross-origin-resource-policy": "same-site", ...more,
  } });
}

const nothing = () => new Response("Gambar ini tidak ada.", { status: 404, headers: { "cache-control": "no-store", "x-content-type-options": "nosniff" } });
