import type { Metadata } from "next";
import { PageBar } from "@/components/dashboard/page-bar";
import { TemplateList } from "@/components/templates/template-list";
import { requireCaseWorker } from "@/lib/access/doors/session";
import { deleteTemplateAction, moveTemplateAction, restoreTemplateAction } from "@/lib/cases/templates/actions";
import { listTemplates, MOST_TEMPLATES } from "@/lib/cases/templates/queries";
import { standardTemplates } from "@/lib/cases/templates/standard";
import { sayWhen } from "@/lib/cases/when";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;
export const metadata: Metadata = { title: "Templat jawaban" };

export default async function TemplatesPage() {
  const key = await requireCaseWorker();
  const now = new Date();
  const own = (await listTemplates(key)).map(({ id, name, text, kind, byName, changedAt }) => ({ id: String(id), name, text, kind, changed: `${byName}, ${sayWhen(changedAt, now)}` }));
  return (
    <>
      <PageBar title="Templat jawaban" back={{ href: "/dasbor/pesan", label: "Pesan" }} subtitle="Dipakai semua yang menjawab di sini" />
      <main className="page" id="isi" tabIndex={-1}><div className="body"><TemplateList own={own} standard={standardTemplates} most={MOST_TEMPLATES} actions={{ move: moveTemplateAction, remove: deleteTemplateAction, restore: restoreTemplateAction }} /></div></main>
    </>
  );
}
