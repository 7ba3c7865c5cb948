import { operatorKey } from "@/lib/access/doors/person";
import { currentPerson } from "@/lib/access/doors/session";
import { fromOwnOrigin } from "@/lib/access/own-origin";
import { refused } from "@/lib/forms/outcome";
import { addPicture } from "@/lib/media/commands";
import { PICTURE_BYTES, pictureSentences } from "@/lib/media/limits";
import { nameProblem } from "@/lib/media/names";
import { nameOf, readFileBody } from "@/lib/media/receive";

/** Takes a picture as the body of the request; the answer is an Outcome. The file's name comes URI-encoded in `x-nama`. */
export async function POST(request: Request): Promise<Response> {
  const person = await currentPerson();
  if (!person) return Response.json(refused("Anda sudah keluar. Masuk lagi, lalu masukkan gambarnya."), { status: 401 });
  const operator = operatorKey(person);
  if (!operator || !fromOwnOrigin(request)) return Response.json(refused("Anda tidak boleh memasukkan gambar di sini."), { status: 403 });
  const name = nameOf(request);
  const problem = nameProblem(name);
  const bytes = problem === null ? await readFileBody(request, PICTURE_BYTES, pictureSentences.tooBig) : refused(problem, "picture");
  const outcome = bytes.ok ? await addPicture(operator, bytes.value, name) : bytes;
  return Response.json(outcome, { status: outcome.ok ? 201 : 422 });
}
