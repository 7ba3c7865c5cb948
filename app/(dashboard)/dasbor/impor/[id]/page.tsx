import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBar } from "@/components/dashboard/page-bar";
import { ImportPage } from "@/components/imports/import-page";
import { importView, reportRow } from "@/components/imports/present";
import { ImportBadge } from "@/components/imports/state-badge";
import { requireOperator } from "@/lib/access/doors/session";
import { fromQuery } from "@/lib/forms/query";
import { hasOwnLook } from "@/lib/identity/whole-look";
import { dropImportAction, resumeImportAction, startImportAction, stopImportAction, undoImportAction } from "@/lib/imports/actions";
import { importIdShape } from "@/lib/imports/input";
import { findImport, listItems, shelves } from "@/lib/imports/queries";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;
export const metadata: Metadata = { title: "Impor situs lama" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OneImportPage({ params, searchParams }: Props) {
  const operator = await requireOperator();
  const id = importIdShape.safeParse((await params).id);
  const facts = (id.success && (await findImport(operator, id.data))) || notFound();
  const query = await searchParams;
  const shelf = shelves.find((each) => each === fromQuery(query, "isi")) ?? (facts.tally.waiting + facts.tally.brought + facts.tally.lookBrought > 0 ? "datang" : "tidak");
  const from = /^\d{1,15}$/.exec(fromQuery(query, "sesudah"))?.[0] ?? "";
  const shown = !["uploading", "failed", "checking", "dropped"].includes(facts.state);
  const list = shown ? await listItems(operator, facts.id, shelf, Number(from)) : null;
  const verbs = {
    start: startImportAction.bind(null, facts.id), again: resumeImportAction.bind(null, facts.id), stop: stopImportAction.bind(null, facts.id),
    undo: undoImportAction.bind(null, facts.id), drop: dropImportAction.bind(null, facts.id),
  };
  return (
    <>
      <PageBar title={facts.fileName} back={{ href: "/dasbor/impor", label: "Impor" }} subtitle={<ImportBadge state={facts.state} />} />
      <ImportPage view={importView(facts, new Date())} hasLook={facts.tally.lookComing > 0 && (await hasOwnLook(operator))} report={list && { rows: list.rows.map(reportRow), shelf, from, next: list.next }} verbs={verbs} />
    </>
  );
}
