"use client";

import { useOptimistic, useTransition } from "react";
import { useShell } from "@/components/dashboard/shell-context";
import { type FormAction, type FormState } from "@/lib/forms/outcome";
import { type DeskCase, type Target } from "./types";

const formOf = (ids: string[], more: Record<string, string> = {}) => {
  const data = new FormData();
  for (const id of ids) data.append("caseId", id);
  for (const [name, value] of Object.entries(more)) data.set(name, value);
  return data;
};

const refusal = (state: FormState) => (state && !state.ok ? (state.issues[0]?.message ?? "Belum berhasil. Coba sekali lagi.") : null);

/**
 * Sends cases on; they leave the list at once and come back when the server refuses or when it is undone. `refused` opens
 * the message again: the next key would else be for its neighbour.
 */
export function useRouting(cases: DeskCase[], route: FormAction, undo: FormAction, refused: (id: string | undefined) => void) {
  const { say } = useShell();
  const [busy, startTransition] = useTransition();
  const [shown, leave] = useOptimistic(cases, (now, ids: string[]) => now.filter((item) => !ids.includes(item.id)));
  const takeBack = (ids: string[]) =>
    startTransition(async () => {
      const problem = refusal(await undo(null, formOf(ids)));
      say({ message: problem ?? "Dikembalikan ke antrean." });
    });
  const send = (ids: string[], target: Target, note = "") =>
    startTransition(async () => {
      leave(ids);
      const problem = refusal(await route(null, formOf(ids, { tenant: target.tenant, note })));
      if (problem) {
        refused(ids[0]);
        say({ message: problem });
      } else say({ message: ids.length === 1 ? "Diteruskan ke" : `${ids.length} pesan diteruskan ke`, strong: target.name, undo: () => takeBack(ids) });
    });
  return { shown, busy, send };
}
