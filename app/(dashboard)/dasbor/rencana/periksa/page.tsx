import type { Metadata } from "next";
import { PageBar } from "@/components/dashboard/page-bar";
import { DueList } from "@/components/planning/due-list";
import { titleOf } from "@/components/planning/present";
import type { DueRow } from "@/components/planning/types";
import { requireOperator } from "@/lib/access/doors/session";
import { editorPath } from "@/lib/articles/editor-path";
import { kindWords } from "@/lib/articles/kinds";
import { dueForReview } from "@/lib/articles/still-true";
import { sayShort } from "@/lib/cases/when";
import { hourOf } from "@/lib/cases/working-days";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;
export const metadata: Metadata = { title: "Masih benar?" };

export default async function DuePage() {
  const operator = await requireOperator();
  const now = new Date();
  const rows = (await dueForReview(operator, now)).flatMap(({ id, revision, kind, title, reviewOn }): DueRow[] => {
    if (reviewOn === null) return [];
    const since = hourOf(reviewOn, 8);
    return [{ id, revision, title: titleOf(title), on: reviewOn, kind: kindWords[kind], href: editorPath(kind, id), since: { iso: since.toISOString(), word: `sejak ${sayShort(since, now).replace(" 08.00", "")}` } }];
  });
  return (
    <>
      <PageBar title="Masih benar?" subtitle="Halaman yang lama tidak diperiksa" back={{ href: "/dasbor/rencana", label: "Rencana" }} />
      <main className="page" id="isi" tabIndex={-1}><div className="body"><DueList rows={rows} /></div></main>
    </>
  );
}
