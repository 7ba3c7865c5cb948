import { z } from "zod";
import { operatorKey } from "@/lib/access/doors/person";
import { currentPerson } from "@/lib/access/doors/session";
import { fromOwnOrigin } from "@/lib/access/own-origin";
import { saveDraft } from "@/lib/articles/commands";
import { articleIdShape, revisionShape } from "@/lib/articles/input";
import { refused } from "@/lib/forms/outcome";
import { readUpTo } from "@/lib/media/receive";

const LARGEST = 2 * 1024 * 1024;
const shape = z.object({ revision: revisionShape, fields: z.unknown() });

type Context = { params: Promise<{ id: string }> };

/** Saves a draft while it is written. A route and not an action: it must reach us while the page is being closed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const person = await currentPerson();
  if (!person) return Response.json(refused("Anda sudah keluar. Masuk lagi untuk menyimpan."), { status: 401 });
  const operator = operatorKey(person);
  if (!operator || !fromOwnOrigin(request)) return Response.json(refused("Anda tidak boleh menyimpan tulisan ini."), { status: 403 });
  const bytes = await readUpTo(request.body, LARGEST);
  if (!bytes.ok) return Response.json(refused("Isi tulisan terlalu panjang. Bagi menjadi beberapa tulisan.", "body"), { status: 413 });
  const draft = shape.safeParse(parsed(bytes.value));
  const id = articleIdShape.safeParse((await params).id);
  if (!draft.success || !id.success) return Response.json(refused("Tulisan tidak terbaca. Muat ulang halaman ini."), { status: 400 });
  const outcome = await saveDraft(operator, id.data, draft.data.revision, draft.data.fields);
  return Response.json(outcome, { status: outcome.ok ? 200 : "conflict" in outcome ? 409 : 422 });
}

/** NUL and half of a letter, which no key types, PostgreSQL refuses. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"), (_name, value: unknown) => (typeof value === "string" ? value.replaceAll("\0", "").toWellFormed() : value)) as unknown;
  } catch {
    return null;
  }
}
