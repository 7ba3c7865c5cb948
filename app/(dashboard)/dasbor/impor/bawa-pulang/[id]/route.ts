import { notFound } from "next/navigation";
import { requireOperator, requirePerson } from "@/lib/access/doors/session";
import { openExport } from "@/lib/exports/commands";
import { packStream } from "@/lib/exports/file";
import { importIdShape } from "@/lib/imports/input";

type Context = { params: Promise<{ id: string }> };

/** The packed site, for the agency's own people only; never kept by anything between. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const operator = await requireOperator();
  const id = importIdShape.safeParse((await params).id);
  const pack = (id.success && (await openExport(operator, id.data))) || notFound();
  const body = (await packStream(operator.tenantId, pack.id)) ?? notFound();
  const { agency } = await requirePerson();
  return new Response(body, {
    headers: {
      "content-type": "application/zip", "content-length": String(pack.bytes), "cache-control": "private, no-store", "x-content-type-options": "nosniff",
      "content-disposition": `attachment; filename="situs-${agency?.slug ?? "instansi"}-${pack.createdAt.toISOString().slice(0, 10)}.zip"`,
    },
  });
}
