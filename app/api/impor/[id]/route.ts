import { operatorKey } from "@/lib/access/doors/person";
import { currentPerson } from "@/lib/access/doors/session";
import { fromOwnOrigin } from "@/lib/access/own-origin";
import { refused } from "@/lib/forms/outcome";
import { importIdShape } from "@/lib/imports/input";
import { PART_BYTES } from "@/lib/imports/limits";
import { receivePart } from "@/lib/imports/receive";
import { readUpTo } from "@/lib/media/receive";

type Context = { params: Promise<{ id: string }> };

/** Takes one part of an announced file; `x-dari` is the place it begins at. The answer says how far the file is. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const person = await currentPerson();
  if (!person) return Response.json(refused("Anda sudah keluar. Masuk lagi, lalu pilih berkasnya."), { status: 401 });
  const operator = operatorKey(person);
  if (!operator || !fromOwnOrigin(request)) return Response.json(refused("Anda tidak boleh mengirim berkas di sini."), { status: 403 });
  const id = importIdShape.safeParse((await params).id);
  const from = Number(request.headers.get("x-dari"));
  const bytes = await readUpTo(request.body, PART_BYTES);
  if (!id.success || !Number.isSafeInteger(from) || from < 0 || !bytes.ok) return Response.json(refused("Bagian berkas tidak terbaca. Coba lagi."), { status: 400 });
  const outcome = await receivePart(operator, id.data, from, bytes.value);
  if (!outcome) return Response.json(refused("Pengiriman ini sudah dibatalkan. Pilih berkasnya lagi."), { status: 404 });
  return Response.json(outcome, { status: outcome.ok ? 200 : 422 });
}
