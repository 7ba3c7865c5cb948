import { operatorKey } from "@/lib/access/doors/person";
import { currentPerson } from "@/lib/access/doors/session";
import { fromOwnOrigin } from "@/lib/access/own-origin";
import { markLeft, markPresent } from "@/lib/articles/commands";
import { articleIdShape } from "@/lib/articles/input";
import { presentEditors } from "@/lib/articles/queries";

type Context = { params: Promise<{ id: string }> };

/**
 * A sign of life of an open editor; answers who else has the story open. A route and not an action: an action sends
 * whoever was signed out to the door, away from what is being written.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const asked = await asking(request, params);
  if (!asked) return new Response(null, { status: 403 });
  await markPresent(asked.operator, asked.id);
  return Response.json({ others: await presentEditors(asked.operator, asked.id) });
}

/** The editor was closed; browsers still send this while the page goes. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const asked = await asking(request, params);
  if (asked) await markLeft(asked.operator, asked.id);
  return new Response(null, { status: asked ? 204 : 403 });
}

async function asking(request: Request, params: Context["params"]) {
  const person = await currentPerson();
  const operator = person && operatorKey(person);
  const id = articleIdShape.safeParse((await params).id);
  return operator && id.success && fromOwnOrigin(request) ? { operator, id: id.data } : null;
}
