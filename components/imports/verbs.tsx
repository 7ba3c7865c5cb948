"use client";

import { CircleAlert, CirclePause, Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import type { FormState } from "@/lib/forms/outcome";

type Verb = () => Promise<unknown>;
const isState = (answer: unknown): answer is NonNullable<FormState> => typeof answer === "object" && answer !== null && "ok" in answer && "issues" in answer;

/** Runs an action once; the page then shows the new state, or the sentence why not. */
function useVerb(verb: Verb) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const run = (after?: () => void) => start(async () => {
    const answer = await verb();
    setProblem(isState(answer) && !answer.ok ? (answer.issues[0]?.message ?? null) : null);
    router.refresh();
    after?.();
  });
  return { busy, problem, run };
}

const Problem = ({ problem }: { problem: string | null }) => (problem ? <p className="err" role="alert"><CircleAlert className="i s" />{problem}</p> : null);

export function StopButton({ stop }: { stop: Verb }) {
  const { busy, problem, run } = useVerb(stop);
  return <div><button type="button" className="btn" disabled={busy} onClick={() => run()}><CirclePause className="i" />{busy ? "Menghentikan…" : "Hentikan"}</button><Problem problem={problem} /></div>;
}

export function PlainVerb({ verb, label, busyLabel, className = "btn" }: { verb: Verb; label: string; busyLabel: string; className?: string }) {
  const { busy, problem, run } = useVerb(verb);
  return <div><button type="button" className={className} disabled={busy} onClick={() => run()}>{busy ? busyLabel : label}</button><Problem problem={problem} /></div>;
}

/** Takes an import back; it can't be taken back itself, so it asks, naming what goes. */
export function UndoButton({ undo, fileName, made, look }: { undo: Verb; fileName: string; made: string | null; look: boolean }) {
  const [open, setOpen] = useState(false);
  const { busy, problem, run } = useVerb(undo);
  return (
    <>
      <button type="button" className="btn" aria-haspopup="dialog" onClick={() => setOpen(true)}><Undo2 className="i" />Urungkan impor</button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Urungkan impor">
        <div className="form pad">
          {made && <p>{made} dari <b>{fileName}</b> dihapus lagi, beserta gambar, berkas, dan alamat lamanya.</p>}
          {look && <p>Tampilan situs kembali seperti sebelum <b>{fileName}</b>: gambar atas, warna, menu, tautan, jam buka, letak di peta.</p>}
          <p className="soft">Yang sudah diubah orang sesudah impor tetap ada dan disebutkan. Berkas yang sama bisa diimpor lagi kapan saja.</p>
          <Problem problem={problem} />
          <div className="acts">
            <button type="button" className="btn pri" disabled={busy} onClick={() => run(() => setOpen(false))}>{busy ? "Mengurungkan…" : "Urungkan impor"}</button>
            <button type="button" className="btn" onClick={() => setOpen(false)}>Biarkan</button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
