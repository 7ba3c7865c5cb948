import { requireCaseWorker } from "@/lib/access/doors/session";
import { readTemplateMenu } from "@/lib/cases/templates/menu";

type Context = { params: Promise<{ id: string }> };

/** Templates and the values of one case, asked for when somebody opens the menu: the page itself needn't know them. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const key = await requireCaseWorker();
  const { id } = await params;
  const menu = /^\d{1,15}$/.test(id) ? await readTemplateMenu(key, Number(id)) : null;
  return Response.json(menu, { status: menu ? 200 : 404, headers: { "cache-control": "private, no-store", "x-content-type-options": "nosniff" } });
}
