"use client";

import { CalendarClock, CircleAlert, CircleCheck, type LucideIcon, TriangleAlert } from "lucide-react";
import { endArticleAtAction, publishUrgentlyAction, returnArticleAction, scheduleArticleAction } from "@/lib/articles/plan-actions";
import { endSuggestions, planSentences, publishSuggestions, type PlanSentence } from "@/lib/articles/plan-words";
import { fieldId } from "../field-id";
import type { EditorArticle } from "../types";
import type { TakeStep } from "../use-verbs";
import { MomentDialog } from "./moment-dialog";
import { PreviewLinksDialog } from "./preview-links-dialog";
import { ReturnDialog } from "./return-dialog";
import { UrgentDialog } from "./urgent-dialog";
import { type PlanningVerb, usePlanning } from "./use-planning";

const SIGNS: Record<PlanSentence["tone"], LucideIcon> = { info: CalendarClock, warn: TriangleAlert, ok: CircleCheck };

type Props = { article: EditorArticle; title: string; step: TakeStep; flush: () => Promise<boolean>; say: (sentence: string) => void };

/** What is planned with this writing and who waits for whom, with what may be done about it. */
export function PlanningPart({ article, title, step, flush, say }: Props) {
  const { plan, status, id } = article;
  const { dialog, close, verbs, problem } = usePlanning(article, step);
  const endGiven = plan.unpublishAt !== null;
  return (
    <section aria-labelledby={fieldId(id, "rencana")} className="planning">
      <h2 id={fieldId(id, "rencana")}>Rencana dan tinjauan</h2>
      <ul className="plan-says">{planSentences(plan, status).map((sentence) => <Sentence key={sentence.words} sentence={sentence} />)}</ul>
      {problem && <p className="err" role="alert"><CircleAlert className="i s" />{problem}</p>}
      <div className="plan-acts">
        {verbs.map((verb) => <VerbButton key={verb.id} verb={verb} />)}
        {endGiven && <button type="button" className="btn sm quiet" onClick={() => void step((revision) => endArticleAtAction(id, revision, null), "Waktu turun dihapus.")}>Hapus waktu turun</button>}
      </div>
      <MomentDialog open={dialog === "schedule"} onClose={close} title="Jadwalkan terbit" label="Terbit pada" verb="Jadwalkan" suggestions={publishSuggestions(plan.asOf)}
        about="Tulisan seperti sekarang terbit sendiri pada waktu itu. Yang ditulis sesudah ini tidak ikut terbit." choose={(at) => step((revision) => scheduleArticleAction(id, revision, { at }), "Terjadwal. Terbit sendiri pada waktunya.")} />
      <MomentDialog open={dialog === "end"} onClose={close} title="Waktu turun" label="Turun pada" verb="Simpan" suggestions={endSuggestions(plan.publishAt ?? plan.asOf)}
        about="Tulisan berhenti tampil pada waktu itu. Alamatnya memberi tahu warga bahwa masa tayangnya sudah selesai." choose={(at) => step((revision) => endArticleAtAction(id, revision, { at }), "Waktu turun disimpan.")} />
      <ReturnDialog open={dialog === "return"} onClose={close} writer={plan.submittedByName ?? "penulisnya"} give={(note) => step((revision) => returnArticleAction(id, revision, { note }), "Dikembalikan dengan catatan Anda.")} />
      <UrgentDialog open={dialog === "urgent"} onClose={close} title={title} publish={() => step((revision) => publishUrgentlyAction(id, revision), "Terbit. Rekan Anda diminta membacanya.")} />
      <PreviewLinksDialog open={dialog === "links"} onClose={close} articleId={id} flush={flush} say={say} />
    </section>
  );
}

function Sentence({ sentence: { tone, words } }: { sentence: PlanSentence }) {
  const Sign = SIGNS[tone];
  return <li className={`t-${tone}`}><Sign className="i" /><span>{words}</span></li>;
}

function VerbButton({ verb: { key, words, run, dialog, main } }: { verb: PlanningVerb }) {
  const label = words.replace("…", "");
  return (
    <button type="button" className={main ? "btn sm pri" : "btn sm"} onClick={run} aria-haspopup={dialog ? "dialog" : undefined} aria-keyshortcuts={key?.toUpperCase()} title={key && `${label}, ${key.toUpperCase()}`}>
      {words} {key && <kbd aria-hidden="true">{key.toUpperCase()}</kbd>}
    </button>
  );
}
