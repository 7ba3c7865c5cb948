import { operatorKey } from "@/lib/access/doors/person";
import { currentPerson } from "@/lib/access/doors/session";
import { fromOwnOrigin } from "@/lib/access/own-origin";
import { refused } from "@/lib/forms/outcome";
import { addFile } from "@/lib/media/commands";
import { takeForm } from "@/lib/media/form";
import { fileKinds } from "@/lib/media/formats";
import { fileSentences as say } from "@/lib/media/limits";
import { type FileList, findFile, listFiles } from "@/lib/media/queries";
import { nameOf, readFileBody } from "@/lib/media/receive";

/**
 * Takes one file as the body of the request, its name URI-encoded in `x-nama`, its size in `x-ukuran`; the answer is an
 * Outcome. From a page without JavaScript it takes a form with several, and leads back to the list.
 */
export async function POST(request: Request): Promise<Response> {
  const person = await currentPerson();
  if (!person) return Response.json(refused(say.nobody), { status: 401 });
  const operator = operatorKey(person);
  if (!operator || !fromOwnOrigin(request)) return Response.json(refused(say.stranger), { status: 403 });
  if (request.headers.get("content-type")?.startsWith("multipart/form-data")) return takeForm(operator, request);
  const bytes = await readFileBody(request);
  const outcome = bytes.ok ? await addFile(operator, bytes.value, nameOf(request)) : bytes;
  return Response.json(outcome, { status: outcome.ok ? 201 : 422 });
}

/** A page of the agency's files, for choosing one: `cari`, `jenis`, `sesudah` and `bukan` (a kind to leave out) in the query, or one by its `id`. */
export async function GET(request: Request): Promise<Response> {
  const person = await currentPerson();
  const operator = person && operatorKey(person);
  if (!operator) return Response.json(refused(say.nobody), { status: 401 });
  const asked = new URL(request.url).searchParams;
  const id = asked.get("id");
  if (id !== null) return answer(await findFile(operator, id).then((file) => ({ rows: file ? [file] : [], older: null })));
  const list = await listFiles(operator, {
    q: asked.get("cari")?.trim().slice(0, 100), kind: fileKinds.find((kind) => kind === asked.get("jenis")), without: fileKinds.find((kind) => kind === asked.get("bukan")), after: asked.get("sesudah") ?? undefined,
  });
  return answer(list);
}

const answer = (list: FileList): Response => Response.json(list, { headers: { "cache-control": "private, no-store" } });
