import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBar } from "@/components/dashboard/page-bar";
import { TemplateForm } from "@/components/templates/template-form";
import { requireCaseWorker } from "@/lib/access/doors/session";
import { broadcastTerms } from "@/lib/broadcasts/terms";
import { addTemplateAction, changeTemplateAction } from "@/lib/cases/templates/actions";
import { findTemplate } from "@/lib/cases/templates/queries";
import { standardTemplate } from "@/lib/cases/templates/standard";

export const instant = false;
/** Says nothing of the template: a stranger's page has the same title. */
export const metadata: Metadata = { title: "Templat jawaban" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ dari?: string | string[] }> };

/** One template, or a new one at `/baru`; `?dari=lokasi` begins from one of the city's. */
export default async function TemplatePage({ params, searchParams }: Props) {
  const key = await requireCaseWorker();
  const { id } = await params;
  const fresh = id === "baru";
  if (!fresh && !/^\d{1,15}$/.test(id)) notFound();
  const { dari } = await searchParams;
  const from = standardTemplate(typeof dari === "string" ? dari : undefined);
  const found = fresh ? { name: from?.name ?? "", text: from?.text ?? "", kind: from?.kind ?? "answer", version: 0 } : ((await findTemplate(key, Number(id))) ?? notFound());
  const keeping = { accountId: key.accountId, at: key.kind === "operator" ? String(key.tenantId) : key.kind, id: fresh && from ? `baru-${from.id}` : id, version: found.version };
  return (
    <>
      <PageBar title={fresh ? "Templat baru" : found.name} back={{ href: "/dasbor/pesan/templat", label: "Templat jawaban" }} />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body"><TemplateForm key={found.version} action={fresh ? addTemplateAction : changeTemplateAction} initial={{ name: found.name, text: found.text, kind: found.kind }} keeping={keeping} pricePerPart={broadcastTerms().pricePerPart} /></div>
      </main>
    </>
  );
}
