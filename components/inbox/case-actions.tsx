"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Menu } from "@/components/dashboard/menu";
import { useKeys } from "@/components/dashboard/use-keys";
import { type Choice } from "@/components/fields/choice-field";
import { type FormAction } from "@/lib/forms/outcome";
import { AssignDialog, type Assigning } from "./assign-dialog";
import { FieldCheckDialog } from "./field-check-dialog";
import { HandOnDialog } from "./hand-on-dialog";
import { useQuickAction } from "./quick-action";
import { RefuseDialog } from "./refuse-dialog";
import { type Regrouping, useRegroup } from "./regroup";

export type CaseActionsProps = {
  caseId: string;
  ticket: string;
  unread: boolean;
  closed: boolean;
  agencies: Choice[];
  /** Takes `caseId`, `tenant` (slug), `note`. */
  handOn?: FormAction;
  /** Takes `caseId`, `note`: "not ours", back to the desk. */
  refuse?: FormAction;
  /** Takes `caseId`, `note`: the limit of a look on the spot. Left out where it doesn't fit. */
  fieldCheck?: { ask: FormAction; undo: FormAction };
  /** Who of the agency works on it. */
  assigning?: Assigning;
  /** Takes `caseId`. */
  close?: FormAction;
  /** Takes `caseId`. */
  reopen?: FormAction;
  /** The way to the screen where the case is shown to everybody. */
  publishHref?: string;
  /** Takes `caseId`, `unread` ("ya" or ""). */
  markUnread?: FormAction;
  /** What can be done with more than one case. */
  regroup?: Regrouping;
};

export function CaseActions({ caseId, ticket, unread, closed, agencies, handOn, refuse, fieldCheck, assigning, close, reopen, publishHref, markUnread, regroup }: CaseActionsProps) {
  const [dialog, setDialog] = useState<"hand-on" | "refuse" | "field-check" | "assign" | null>(null);
  const shut = () => setDialog(null);
  const quick = useQuickAction();
  const router = useRouter();
  const more = useRegroup({ caseId, ticket, closed, regroup });
  const finish = () => {
    if (close) quick(close, { caseId }, `Laporan ${ticket} selesai.`, reopen && (() => quick(reopen, { caseId }, `Laporan ${ticket} dibuka lagi.`)));
  };
  const openAgain = () => reopen && quick(reopen, { caseId }, `Laporan ${ticket} dibuka lagi.`);
  const toggleRead = () => markUnread && quick(markUnread, { caseId, unread: unread ? "" : "ya" }, unread ? "Ditandai sudah dibaca." : "Ditandai belum dibaca.");
  useKeys({
    ...(handOn && !closed && { d: { run: () => setDialog("hand-on"), does: "Disposisi ke instansi lain" } }),
    ...(refuse && !closed && { x: { run: () => setDialog("refuse"), does: "Bukan urusan kami" } }),
    ...(fieldCheck && { o: { run: () => setDialog("field-check"), does: "Perlu pemeriksaan lapangan" } }),
    ...(assigning && !closed && { m: { run: () => setDialog("assign"), does: "Siapa yang menangani" } }),
    ...(close && !closed && { s: { run: finish, does: "Tandai selesai" } }),
    ...(publishHref !== undefined && { w: { run: () => router.push(publishHref), does: "Tampilkan untuk umum (Jawaban Pejabat)" } }),
    ...(markUnread && { u: { run: toggleRead, does: "Tandai belum dibaca" } }),
  });
  return (
    <div className="acts">
      {handOn && !closed && <button type="button" className="btn sm" aria-haspopup="dialog" aria-keyshortcuts="D" onClick={() => setDialog("hand-on")}>Disposisi <kbd aria-hidden="true">D</kbd></button>}
      {refuse && !closed && <button type="button" className="btn sm no-phone" aria-haspopup="dialog" aria-keyshortcuts="X" onClick={() => setDialog("refuse")}>Bukan urusan kami <kbd aria-hidden="true">X</kbd></button>}
      {fieldCheck && <button type="button" className="btn sm no-phone" aria-haspopup="dialog" aria-keyshortcuts="O" onClick={() => setDialog("field-check")}>Cek lapangan <kbd aria-hidden="true">O</kbd></button>}
      {assigning && !closed && <button type="button" className="btn sm no-phone" aria-haspopup="dialog" aria-keyshortcuts="M" onClick={() => setDialog("assign")}>Ditangani <kbd aria-hidden="true">M</kbd></button>}
      {markUnread && <button type="button" className="btn sm no-phone" aria-keyshortcuts="U" onClick={toggleRead}>{unread ? "Sudah dibaca" : "Belum dibaca"} <kbd aria-hidden="true">U</kbd></button>}
      {publishHref !== undefined && <Link href={publishHref} className="btn sm no-phone" aria-keyshortcuts="W">Untuk umum <kbd aria-hidden="true">W</kbd></Link>}
      <span className="grow" />
      {close && !closed && <button type="button" className="btn sm" aria-keyshortcuts="S" onClick={finish}>Selesai <kbd aria-hidden="true">S</kbd></button>}
      {reopen && closed && <button type="button" className="btn sm" onClick={openAgain}>Buka lagi</button>}
      <span className={regroup ? "beside" : "only-phone"}>
        <Menu label="Tindakan lain">
          {more.items}
          {publishHref !== undefined && <Link href={publishHref} className="opt-row only-phone">Tampilkan untuk umum</Link>}
          {assigning && !closed && <button type="button" className="opt-row only-phone" onClick={() => setDialog("assign")}>Siapa yang menangani</button>}
          {refuse && !closed && <button type="button" className="opt-row only-phone" onClick={() => setDialog("refuse")}>Bukan urusan kami</button>}
          {fieldCheck && <button type="button" className="opt-row only-phone" onClick={() => setDialog("field-check")}>Perlu pemeriksaan lapangan</button>}
          {markUnread && <button type="button" className="opt-row only-phone" onClick={toggleRead}>{unread ? "Tandai sudah dibaca" : "Tandai belum dibaca"}</button>}
        </Menu>
      </span>
      {more.dialog}
      {handOn && <HandOnDialog open={dialog === "hand-on"} onClose={shut} caseId={caseId} ticket={ticket} agencies={agencies} action={handOn} />}
      {fieldCheck && <FieldCheckDialog open={dialog === "field-check"} onClose={shut} caseId={caseId} ticket={ticket} action={fieldCheck.ask} undo={() => quick(fieldCheck.undo, { caseId }, "Batasnya kembali seperti semula.")} />}
      {assigning && <AssignDialog open={dialog === "assign"} onClose={shut} caseId={caseId} ticket={ticket} assigning={assigning} />}
      {refuse && <RefuseDialog open={dialog === "refuse"} onClose={shut} caseId={caseId} ticket={ticket} action={refuse} />}
    </div>
  );
}
