import { caseWorkerKey } from "@/lib/access/doors/person";
import { currentPerson } from "@/lib/access/doors/session";
import { fromOwnOrigin } from "@/lib/access/own-origin";
import { keepCompany, leaveCompany } from "@/lib/cases/company";

type Context = { params: Promise<{ id: string }> };

/** A sign of life of an open case, `?menulis=ya` while somebody types; answers who else has it open. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const asked = await asking(request, params);
  if (!asked) return new Response(null, { status: 403 });
  return Response.json({ others: await keepCompany(asked.key, asked.id, new URL(request.url).searchParams.get("menulis") === "ya") });
}

/** The case was closed; browsers still send this while the page goes. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const asked = await asking(request, params);
  if (asked) await leaveCompany(asked.key, asked.id);
  return new Response(null, { status: asked ? 204 : 403 });
}

async function asking(request: Request, params: Context["params"]) {
  const person = await currentPerson();
  const key = person && caseWorkerKey(person);
  const { id } = await params;
  return key && /^\d{1,15}$/.test(id) && fromOwnOrigin(request) ? { key, id: Number(id) } : null;
}
