"use client";

import { useState } from "react";
import { Menu } from "@/components/dashboard/menu";
import { useKeys } from "@/components/dashboard/use-keys";
import type { FormAction } from "@/lib/forms/outcome";
import { useQuickAction } from "./case-actions";
import { type RegroupChoices, RegroupDialog, type RegroupVerb } from "./regroup-dialog";

export type RegroupProps = { caseId: string; ticket: string; closed: boolean; choices: RegroupChoices; split: FormAction; merge: FormAction; unmerge: FormAction; link: FormAction };

/** What can be done with more than one case: split, merge, link; each with its key. */
export function Regroup({ caseId, ticket, closed, choices, split, merge, unmerge, link }: RegroupProps) {
  const [verb, setVerb] = useState<RegroupVerb | null>(null);
  const quick = useQuickAction();
  useKeys({
    ...(!closed && { p: { run: () => setVerb("split"), does: "Pisahkan pesan menjadi laporan sendiri" }, g: { run: () => setVerb("merge"), does: "Gabungkan laporan warga yang sama" } }),
    h: { run: () => setVerb("link"), does: "Tautkan dengan laporan lain" },
  });
  return (
    <>
      <Menu label="Pisah, gabung, tautkan">
        {!closed && <button type="button" className="opt-row" aria-keyshortcuts="P" onClick={() => setVerb("split")}>Pisahkan pesan <kbd aria-hidden="true">P</kbd></button>}
        {!closed && <button type="button" className="opt-row" aria-keyshortcuts="G" onClick={() => setVerb("merge")}>Gabungkan laporan <kbd aria-hidden="true">G</kbd></button>}
        <button type="button" className="opt-row" aria-keyshortcuts="H" onClick={() => setVerb("link")}>Tautkan laporan <kbd aria-hidden="true">H</kbd></button>
      </Menu>
      <RegroupDialog verb={verb} onClose={() => setVerb(null)} caseId={caseId} ticket={ticket} choices={choices} split={split} merge={merge} link={link}
        onMerged={(linkId) => () => quick(unmerge, { linkId }, "Penggabungan diurungkan.")} />
    </>
  );
}
