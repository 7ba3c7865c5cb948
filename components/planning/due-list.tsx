"use client";

import { CircleCheck } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useKeys } from "@/components/dashboard/use-keys";
import { When } from "@/components/dashboard/when";
import { moveRow } from "./move-rows";
import { PlanTabs } from "./plan-tabs";
import type { DueRow } from "./types";
import { useConfirm } from "./use-confirm";

/** Pages that are asked "still true?", longest waiting first: one key confirms, Enter opens what has to be mended. */
export function DueList({ rows }: { rows: DueRow[] }) {
  const confirm = useConfirm();
  const [picked, setPicked] = useState<readonly number[]>([]);
  const chosen = rows.filter(({ id }) => picked.includes(id));
  const focused = () => rows.find(({ id }) => document.getElementById(rowId(id))?.contains(document.activeElement)) ?? rows[0];
  const toggle = (id: number) => setPicked((all) => (all.includes(id) ? all.filter((one) => one !== id) : [...all, id]));
  const takeOne = () => { const row = focused(); if (row) confirm.one(row); };
  const takeChosen = () => {
    if (chosen.length === 0) return;
    confirm.many(chosen);
    setPicked([]);
  };
  useKeys({
    j: { run: () => moveRow(1), does: "Halaman berikutnya" }, k: { run: () => moveRow(-1), does: "Halaman sebelumnya" },
    b: { run: takeOne, does: "Masih benar" }, x: { run: () => { const row = focused(); if (row) toggle(row.id); }, does: "Pilih halaman" },
    "shift+b": { run: takeChosen, does: "Yang dipilih masih benar" },
  });
  return (
    <div className="plan">
      <div className="plan-head">
        <PlanTabs current="due" />
        <span className="grow" />
        {chosen.length > 0 && <button type="button" className="btn sm pri" onClick={takeChosen} aria-keyshortcuts="Shift+B">{chosen.length} dipilih masih benar <kbd aria-hidden="true">Shift B</kbd></button>}
      </div>
      {rows.length === 0 ? <NothingDue /> : (
        <section className="card" aria-labelledby="periksa">
          <header><h2 id="periksa">Masih benar?</h2><span className="r sm faint">{rows.length} halaman</span></header>
          <p className="pad sm soft">Baca sekilas syarat, biaya, jam, dan nama. Bila masih sama, tandai. Bila berubah, buka dan perbaiki.</p>
          <ul className="due">{rows.map((row) => <Row key={row.id} row={row} picked={picked.includes(row.id)} toggle={() => toggle(row.id)} confirm={() => confirm.one(row)} />)}</ul>
        </section>
      )}
    </div>
  );
}

const rowId = (id: number) => `periksa-${id}`;

function Row({ row, picked, toggle, confirm }: { row: DueRow; picked: boolean; toggle: () => void; confirm: () => void }) {
  return (
    <li id={rowId(row.id)}>
      <label className="pick-box"><input type="checkbox" className="chk" checked={picked} onChange={toggle} aria-label={`Pilih ${row.title}`} /></label>
      <Link data-row href={row.href} className="what"><b className="cut">{row.title}</b><small>{row.kind} · ditanyakan <When moment={row.since} /></small></Link>
      <button type="button" className="btn sm" onClick={confirm} aria-label={`Masih benar: ${row.title}`}><CircleCheck className="i s" />Masih benar <kbd aria-hidden="true">B</kbd></button>
    </li>
  );
}

function NothingDue() {
  return (
    <div className="blank card">
      <b>Semua halaman sudah dipastikan.</b>
      <p>Layanan dan pejabat ditanyakan lagi tiap enam bulan, profil dan dokumen tiap setahun, dihitung sejak terakhir terbit atau dipastikan.</p>
    </div>
  );
}
