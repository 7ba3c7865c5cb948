"use client";

import { type ReactNode, useState } from "react";
import { useKeys } from "@/components/dashboard/use-keys";
import type { FormAction } from "@/lib/forms/outcome";
import { useQuickAction } from "./quick-action";
import { type RegroupChoices, RegroupDialog, type RegroupVerb } from "./regroup-dialog";

export type Regrouping = { choices: RegroupChoices; split: FormAction; merge: FormAction; unmerge: FormAction; link: FormAction };
type Props = { caseId: string; ticket: string; closed: boolean; regroup: Regrouping | undefined };

/** What can be done with more than one case: split, merge, link; each with its key. G is taken: with a letter after it, it leads to another page. */
export function useRegroup({ caseId, ticket, closed, regroup }: Props): { items: ReactNode; dialog: ReactNode } {
  const [verb, setVerb] = useState<RegroupVerb | null>(null);
  const quick = useQuickAction();
  useKeys(regroup ? {
    ...(!closed && { p: { run: () => setVerb("split"), does: "Pisahkan pesan menjadi laporan sendiri" }, l: { run: () => setVerb("merge"), does: "Gabungkan laporan warga yang sama" } }),
    h: { run: () => setVerb("link"), does: "Tautkan dengan laporan lain" },
  } : {});
  if (!regroup) return { items: null, dialog: null };
  const { unmerge, ...given } = regroup;
  return {
    items: (
      <>
        {!closed && <button type="button" className="opt-row" aria-keyshortcuts="P" onClick={() => setVerb("split")}>Pisahkan pesan <kbd className="no-phone" aria-hidden="true">P</kbd></button>}
        {!closed && <button type="button" className="opt-row" aria-keyshortcuts="L" onClick={() => setVerb("merge")}>Gabungkan laporan <kbd className="no-phone" aria-hidden="true">L</kbd></button>}
        <button type="button" className="opt-row" aria-keyshortcuts="H" onClick={() => setVerb("link")}>Tautkan laporan <kbd className="no-phone" aria-hidden="true">H</kbd></button>
      </>
    ),
    dialog: <RegroupDialog {...given} verb={verb} onClose={() => setVerb(null)} caseId={caseId} ticket={ticket} onMerged={(linkId) => () => quick(unmerge, { linkId }, "Penggabungan diurungkan.")} />,
  };
}
