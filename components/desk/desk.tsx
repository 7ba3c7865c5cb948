"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useKeys } from "@/components/dashboard/use-keys";
import { type Choice } from "@/components/fields/choice-field";
import { type FormAction } from "@/lib/forms/outcome";
import { AbuseDialog } from "./abuse-dialog";
import { BulkBar } from "./bulk-bar";
import { OpenMessage } from "./open-message";
import { OtherAgencyDialog } from "./other-agency-dialog";
import { Queue, type QueuePages } from "./queue";
import { LIKELY_KEYS, likeliest } from "./likeliest";
import { type DeskCase, type Target } from "./types";
import { useRouting } from "./use-routing";

export type DeskProps = QueuePages & {
  /** Cases without an agency, the oldest deadline first. */
  cases: DeskCase[];
  agencies: Choice[];
  /** Where messages mostly go. */
  usual: Target[];
  /** Takes one or more `caseId`, `tenant` (slug), `note` (may be empty). */
  route: FormAction;
  /** Takes one or more `caseId`: takes the last routing back. */
  undo: FormAction;
  /** Takes `caseId`, `accused`, `note`: a report of abuse of power. */
  abuse: FormAction;
};

/** The next case when one leaves: the one after it, else the one before. */
function neighbour(cases: DeskCase[], leaving: string[]): string | undefined {
  const at = cases.findIndex((item) => leaving.includes(item.id));
  const stays = (item: DeskCase) => !leaving.includes(item.id);
  return (cases.slice(at).find(stays) ?? cases.slice(0, Math.max(at, 0)).findLast(stays))?.id;
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The desk of the SMS Centre: messages that found no agency, each sent on with one key. */
export function Desk({ cases, agencies, usual, moreHref, startHref, route, undo, abuse }: DeskProps) {
  const router = useRouter();
  const [wanted, setWanted] = useState<string>();
  const { shown, busy, send } = useRouting(cases, route, undo, setWanted);
  const [reading, setReading] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [other, setOther] = useState<string[] | null>(null);
  const [accusing, setAccusing] = useState(false);
  const open = shown.find((item) => item.id === wanted) ?? shown[0];
  const chosen = shown.filter((item) => picked.has(item.id));

  const go = (ids: string[], target: Target) => {
    setWanted(ids.includes(open?.id ?? "") ? neighbour(shown, ids) : open?.id);
    setPicked(new Set([...picked].filter((id) => !ids.includes(id))));
    send(ids, target);
  };
  const targets = open ? likeliest(open, usual) : [];
  const take = (place: number) => {
    const target = targets[place];
    if (open && target) go([open.id], target);
  };
  const move = (step: 1 | -1) => {
    const at = shown.findIndex((item) => item.id === open?.id);
    const next = shown[Math.max(0, at + step)];
    if (next) setWanted(next.id);
    else if (moreHref) router.push(moreHref);
  };
  useKeys({
    j: { run: () => move(1), does: "Pesan berikutnya" },
    k: { run: () => move(-1), does: "Pesan sebelumnya" },
    " ": { run: () => open && setPicked(toggled(picked, open.id)), does: "Pilih pesan" },
    ...Object.fromEntries(LIKELY_KEYS.map((key, at) => [key, { run: () => take(at), does: `Teruskan ke instansi ke-${at + 1} dari yang paling mungkin` }])),
    i: { run: () => open && setOther([open.id]), does: "Teruskan ke instansi lain" },
    r: { run: () => open && setAccusing(true), does: "Penyalahgunaan wewenang, ke Inspektorat" },
    "shift+i": { run: () => chosen.length > 0 && setOther(chosen.map((item) => item.id)), does: "Teruskan semua yang dipilih" },
    escape: () => setPicked(new Set()),
  });
  return (
    <main className="desk" id="isi" tabIndex={-1} data-open={reading}>
      <section aria-label="Antrean pesan tanpa instansi">
        {chosen.length > 0 && (
          <BulkBar
            picked={chosen.length} total={shown.length} names={chosen.map((item) => item.text).join(", ")}
            onAll={() => setPicked(new Set(shown.map((item) => item.id)))} onNone={() => setPicked(new Set())} onSend={() => setOther(chosen.map((item) => item.id))}
          />
        )}
        <Queue cases={shown} moreHref={moreHref} startHref={startHref} openId={open?.id} picked={picked} onPick={(id) => setPicked(toggled(picked, id))} onOpen={(id) => { setWanted(id); setReading(true); }} />
        <DeskKeys />
      </section>
      {open ? (
        <OpenMessage item={open} targets={targets} busy={busy} onChoose={(target) => go([open.id], target)} onOther={() => setOther([open.id])} onAbuse={() => setAccusing(true)} onBack={() => setReading(false)} />
      ) : (
        <section aria-label="Pesan yang terbuka" className="blank center"><p>Tidak ada pesan yang menunggu.</p></section>
      )}
      <OtherAgencyDialog open={other !== null} count={other?.length ?? 0} agencies={agencies} onClose={() => setOther(null)} onChoose={(target) => other && go(other, target)} />
      {open && <AbuseDialog open={accusing} caseId={open.id} ticket={open.ticket} agencies={agencies} action={abuse} onClose={() => setAccusing(false)} />}
    </main>
  );
}

function DeskKeys() {
  return (
    <div className="keys" aria-hidden="true">
      <span><kbd>J</kbd><kbd>K</kbd> pindah</span><span><kbd>Spasi</kbd> pilih</span><span><kbd>1</kbd>…<kbd>0</kbd> teruskan</span><span><kbd>Z</kbd> urungkan</span><span><kbd>?</kbd> semua tombol</span>
    </div>
  );
}
