import { operatorKey } from "@/lib/access/doors/person";
import { currentPerson } from "@/lib/access/doors/session";
import { fromOwnOrigin } from "@/lib/access/own-origin";
import { refused } from "@/lib/forms/outcome";
import { beginImport } from "@/lib/imports/commands";
import { readUpTo } from "@/lib/media/receive";

/** Announces a file of an old site: its name and size as JSON. The answer is an Outcome with the number to send it to. */
export async function POST(request: Request): Promise<Response> {
  const person = await currentPerson();
  if (!person) return Response.json(refused("Anda sudah keluar. Masuk lagi, lalu pilih berkasnya."), { status: 401 });
  const operator = operatorKey(person);
  if (!operator || !fromOwnOrigin(request)) return Response.json(refused("Anda tidak boleh mengirim berkas di sini."), { status: 403 });
  const outcome = await beginImport(operator, await readJson(request));
  return Response.json(outcome, { status: outcome.ok ? 201 : 422 });
}

async function readJson(request: Request): Promise<unknown> {
  const bytes = await readUpTo(request.body, 10_000);
  if (!bytes.ok) return null;
  try {
    return JSON.parse(bytes.value.toString("utf8"));
  } catch {
    return null;
  }
}
