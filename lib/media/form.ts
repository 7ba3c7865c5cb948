import "server-only";
import type { Operator } from "@/lib/access/keys";
import { addFile } from "./commands";
import { FILE_BYTES, fileSentences as say } from "./limits";
import { refusalKey } from "./refusals";

/** Form fields and boundaries beside the files. */
const FRAME_BYTES = 512 * 1024;
const TOLD = 5;

/**
 * Files from a form without JavaScript, all of it within the limit of one file. Leads back to the list with how many came
 * in (`masuk`) and, for each that was refused, its name and sentence (`tolak`), so that nobody has to guess.
 */
export async function takeForm(operator: Operator, request: Request): Promise<Response> {
  const length = request.headers.get("content-length");
  if (length === null || Number(length) > FILE_BYTES + FRAME_BYTES) return back(0, [["", say.tooBig]]);
  const form = await request.formData().catch(() => null);
  if (!form) return back(0, [["", say.cut]]);
  const files = form.getAll("berkas").filter((value) => value instanceof File && value.name !== "");
  let arrived = 0;
  const refusals: [name: string, sentence: string][] = files.length === 0 ? [["", say.empty]] : [];
  for (const file of files) {
    if (!(file instanceof File)) continue;
    const outcome = await addFile(operator, Buffer.from(await file.arrayBuffer()), file.name);
    if (outcome.ok) arrived += 1;
    else refusals.push([file.name, outcome.issues[0]?.message ?? say.wrongType]);
  }
  return back(arrived, refusals);
}

function back(arrived: number, refusals: [name: string, sentence: string][]): Response {
  const told = new URLSearchParams({ masuk: String(arrived) });
  for (const [name, sentence] of refusals.slice(0, TOLD)) told.append("tolak", `${refusalKey(sentence)}:${name.slice(0, 100)}`);
  return new Response(null, { status: 303, headers: { location: `/dasbor/berkas?${told}` } });
}
