import { portalKey } from "@/lib/access/doors/open";
import { operatorKey } from "@/lib/access/doors/person";
import { currentPerson } from "@/lib/access/doors/session";
import { isId } from "@/lib/media/id";
import { PICTURE_WIDTHS } from "@/lib/media/limits";
import { publicPicture } from "@/lib/media/public-pictures";
import { findOwnFile, type StoredFile } from "@/lib/media/queries";
import { type PictureForm, readSize } from "@/lib/media/store";

/** Its bytes never change, but it may be closed: what others keep for strangers asks again after a minute. */
const PUBLIC = "public, max-age=31536000, s-maxage=60, immutable";
/** WebP at an address that will be AVIF's as soon as the worker has made it. */
const SOON = "public, max-age=300, s-maxage=60";

type Context = { params: Promise<{ id: string; file: string }> };

/** A picture in one of its widths, on every host. What isn't public yet, only its agency's own people see. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const [, width, wanted] = /^([1-9]\d{0,3})\.(webp|avif)$/.exec(file) ?? [];
  if (!isId(id) || width === undefined) return nothing();
  const shown = await publicPicture(portalKey(), id);
  const picture = shown ?? (await ownPicture(id));
  const kept = picture && keptWidth(picture.widths, Number(width));
  if (!kept) return nothing();
  const form: PictureForm = wanted === "avif" && picture.avif ? "avif" : "webp";
  const cache = wanted === "avif" && picture.avif === null ? SOON : PUBLIC;
  const etag = `"${id}-${kept}-${form}"`;
  if (shown && request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers: { etag, "cache-control": cache } });
  const bytes = await readSize(picture.tenantId, id, kept, form);
  return bytes ? answer(bytes, form, shown ? { "cache-control": cache, etag, "cross-origin-resource-policy": "cross-origin" } : { "cache-control": "private, no-store" }) : nothing();
}

/** One of the picture's own widths; a usual width that a small picture hasn't got leads to its largest. */
function keptWidth(widths: number[], wanted: number): number | undefined {
  if (widths.includes(wanted)) return wanted;
  return PICTURE_WIDTHS.some((usual) => usual === wanted) ? widths.at(-1) : undefined;
}

/** The session's cookie belongs to the root host alone, so an agency address never gets this far with one. */
async function ownPicture(id: string): Promise<StoredFile | null> {
  const person = await currentPerson();
  const operator = person && operatorKey(person);
  const file = operator && (await findOwnFile(operator, id));
  return file?.format === "picture" ? file : null;
}

/** Public pictures may stand on other sites too, as feed readers show them; the others only on ours. */
function answer(bytes: Buffer<ArrayBuffer>, form: PictureForm, more: Record<string, string>): Response {
  return new Response(bytes, { headers: {
    "content-type": `image/${form}`, "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'", "cross-origin-resource-policy": "same-site", ...more,
  } });
}

const nothing = () => new Response("Gambar ini tidak ada.", { status: 404, headers: { "cache-control": "no-store", "x-content-type-options": "nosniff" } });
