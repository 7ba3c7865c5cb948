"use client";

import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import type { FormAction } from "@/lib/forms/outcome";

export type BlockedSender = { id: string; from: string; until: string; reason: string; by: string };

/** Senders that are blocked now, with why and until when; each can be let in again. */
export function BlockedList({ senders, unblock }: { senders: BlockedSender[]; /** Takes `contactId`. */ unblock: FormAction }) {
  const { say } = useShell();
  if (senders.length === 0) return null;
  return (
    <section className="adm single" aria-labelledby="diblokir">
      <div className="card">
        <header><h2 id="diblokir">Nomor yang diblokir</h2><span className="r">{senders.length}</span></header>
        <ul className="pad place-list">
          {senders.map(({ id, from, until, reason, by }) => (
            <li key={id}>
              <span className="grow"><b>{from}</b> <span className="soft">sampai {until}. {reason} ({by})</span></span>
              <ActionForm action={unblock} hidden={{ contactId: id }} className="" label={`Buka blokir ${from}`} onDone={(state) => say({ message: state.message ?? "Tidak diblokir lagi." })}><button type="submit" className="btn sm quiet" aria-label={`Buka blokir ${from}`}>Buka blokir</button></ActionForm>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
