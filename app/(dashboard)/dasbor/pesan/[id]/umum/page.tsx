import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBar } from "@/components/dashboard/page-bar";
import { PublishScreen } from "@/components/inbox/publish-screen";
import { caseWorkerKey } from "@/lib/access/doors/person";
import { requirePerson } from "@/lib/access/doors/session";
import { publishAction, unpublishAction } from "@/lib/cases/public/actions";
import { findPublication } from "@/lib/cases/public/queries";
import { draftOf } from "@/lib/cases/public/draft";
import { articleOfCase } from "@/lib/cases/public/into-article";
import { articleAction } from "@/lib/cases/regroup-actions";
import { editorPath } from "@/lib/articles/editor-path";
import { findCase, readMessages } from "@/lib/cases/queries";

export const instant = false;
/** Says nothing of the case: a stranger's page has the same title. */
export const metadata: Metadata = { title: "Tampilkan untuk umum" };

export default async function PublishCasePage({ params }: { params: Promise<{ id: string }> }) {
  const key = caseWorkerKey(await requirePerson());
  const { id } = await params;
  if (!key || !/^\d{1,15}$/.test(id)) notFound();
  const [found, messages, shown] = await Promise.all([findCase(key, Number(id)), readMessages(key, Number(id)), findPublication(key, Number(id))]);
  if (!found) notFound();
  const made = key.kind === "operator" ? await articleOfCase(key, Number(id)) : null;
  const page = key.kind === "operator" ? { begin: articleAction, made: made && { href: editorPath("news", made.articleId), title: made.title, changed: made.changedAt !== null } } : null;
  return (
    <>
      <PageBar title="Tampilkan untuk umum" back={{ href: `/dasbor/pesan/${id}`, label: "Pesan" }} subtitle={`Laporan ${found.one.ticket}`} />
      <PublishScreen caseId={id} secret={found.one.secret} anonymous={found.one.anonymous} draft={draftOf(messages, shown)} shown={shown} page={page} publish={publishAction} unpublish={unpublishAction} />
    </>
  );
}
