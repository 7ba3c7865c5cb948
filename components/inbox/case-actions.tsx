"use client";

import { startTransition, useState } from "react";
import { useShell } from "@/components/dashboard/shell-context";
import { useKeys } from "@/components/dashboard/use-keys";
import { type Choice } from "@/components/fields/choice-field";
import { type FormAction } from "@/lib/forms/outcome";
import { HandOnDialog } from "./hand-on-dialog";

export type CaseActionsProps = {
  caseId: string;
  ticket: string;
  unread: boolean;
  closed: boolean;
  agencies: Choice[];
  /** Takes `caseId`, `tenant` (slug), `note`. */
  handOn?: FormAction;
  /** Takes `caseId`. */
  close?: FormAction;
  /** Takes `caseId`. */
  reopen?: FormAction;
  /** Takes `caseId`, `unread` ("ya" or ""). */
  markUnread?: FormAction;
};

/** Sends a small action and says how it went; a refusal is said too. */
export function useQuickAction() {
  const { say } = useShell();
  return (action: FormAction, values: Record<string, string>, done: string, undo?: () => void) =>
    startTransition(async () => {
      const data = new FormData();
      for (const [name, value] of Object.entries(values)) data.set(name, value);
      const state = await action(null, data);
      if (state && !state.ok) say({ message: state.issues[0]?.message ?? "Belum berhasil. Coba sekali lagi." });
      else say({ message: state?.message ?? done, undo });
    });
}

export function CaseActions({ caseId, ticket, unread, closed, agencies, handOn, close, reopen, markUnread }: CaseActionsProps) {
  const [handingOn, setHandingOn] = useState(false);
  const quick = useQuickAction();
  const finish = () => {
    if (close) quick(close, { caseId }, `Laporan ${ticket} selesai.`, reopen && (() => quick(reopen, { caseId }, `Laporan ${ticket} dibuka lagi.`)));
  };
  const openAgain = () => reopen && quick(reopen, { caseId }, `Laporan ${ticket} dibuka lagi.`);
  const toggleRead = () => markUnread && quick(markUnread, { caseId, unread: unread ? "" : "ya" }, unread ? "Ditandai sudah dibaca." : "Ditandai belum dibaca.");
  useKeys({
    ...(handOn && !closed && { d: { run: () => setHandingOn(true), does: "Disposisi ke instansi lain" } }),
    ...(close && !closed && { s: { run: finish, does: "Tandai selesai" } }),
    ...(markUnread && { u: { run: toggleRead, does: "Tandai belum dibaca" } }),
  });
  return (
    <div className="acts">
      {handOn && !closed && <button type="button" className="btn sm" aria-haspopup="dialog" aria-keyshortcuts="D" onClick={() => setHandingOn(true)}>Disposisi <kbd aria-hidden="true">D</kbd></button>}
      {markUnread && <button type="button" className="btn sm" aria-keyshortcuts="U" onClick={toggleRead}>{unread ? "Sudah dibaca" : "Belum dibaca"} <kbd aria-hidden="true">U</kbd></button>}
      <span className="grow" />
      {close && !closed && <button type="button" className="btn sm" aria-keyshortcuts="S" onClick={finish}>Selesai <kbd aria-hidden="true">S</kbd></button>}
      {reopen && closed && <button type="button" className="btn sm" onClick={openAgain}>Buka lagi</button>}
      {handOn && <HandOnDialog open={handingOn} onClose={() => setHandingOn(false)} caseId={caseId} ticket={ticket} agencies={agencies} action={handOn} />}
    </div>
  );
}
