import { caseWorkerKey } from "@/lib/access/doors/person";
import { currentPerson } from "@/lib/access/doors/session";
import { findPhoto, readPhoto } from "@/lib/cases/web/photos";

type Context = { params: Promise<{ photo: string; file: string }> };

/** A photo of a report, for who may read its case right now; for everybody else there is none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { photo, file } = await params;
  const width = Number(/^([1-9]\d{0,3})\.webp$/.exec(file)?.[1]);
  const person = await currentPerson();
  const key = person && caseWorkerKey(person);
  const found = key && (await findPhoto(key, photo));
  const bytes = found?.widths.includes(width) ? await readPhoto(found.id, width) : null;
  const headers = { "cache-control": "private, no-store", "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'", "cross-origin-resource-policy": "same-origin" };
  return bytes ? new Response(bytes, { headers: { ...headers, "content-type": "image/webp" } }) : new Response("Foto ini tidak ada.", { status: 404, headers });
}
