import { useState } from "react";
import type { KeyMap } from "@/components/dashboard/key-registry";
import { useKeys } from "@/components/dashboard/use-keys";
import { isDue } from "@/lib/articles/plan-words";
import { confirmStillTrueAction, recallArticleAction, reviewPublishedAction, unscheduleArticleAction } from "@/lib/articles/plan-actions";
import { canHurry, canPublish, canRecall, canReturn, canReviewAfter } from "@/lib/articles/policy";
import type { EditorArticle } from "../types";
import type { TakeStep } from "../use-verbs";

export type PlanningDialog = "schedule" | "end" | "return" | "urgent" | "links";
export type PlanningVerb = { id: string; key?: string; words: string; does: string; run: () => void; dialog?: boolean; main?: boolean };

/** What may be done with the plan now, by the same policy that the commands ask; each with its key. */
export function usePlanning(article: EditorArticle, step: TakeStep) {
  const [dialog, setDialog] = useState<PlanningDialog | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { plan, status, id } = article;
  const open = (which: PlanningDialog) => () => setDialog(which);
  const take = (verb: Parameters<TakeStep>[0], said: string) => () => void step(verb, said).then(setProblem);
  const { who } = plan;
  const shown = status === "published" || plan.publishAt !== null;
  const verbs: (PlanningVerb | false)[] = [
    canReviewAfter(who, plan) && plan.unreviewedSince !== null && { id: "read", key: "b", words: "Sudah saya baca", does: "Sudah saya baca (terbit mendesak)", main: true, run: take((revision) => reviewPublishedAction(id, revision), "Dicatat: Anda sudah membacanya.") },
    isDue(plan, status) && !(plan.unreviewedSince !== null && canReviewAfter(who, plan)) && { id: "true", key: "b", words: "Masih benar", does: "Pastikan masih benar", main: true, run: take((revision) => confirmStillTrueAction(id, revision), "Dicatat: halaman ini masih benar.") },
    canReturn(who, plan) && { id: "return", key: "k", words: "Kembalikan…", does: "Kembalikan dengan catatan", dialog: true, run: open("return") },
    canRecall(who, plan) && { id: "recall", key: "k", words: "Batalkan permintaan", does: "Batalkan permintaan tinjauan", run: take((revision) => recallArticleAction(id, revision), "Permintaan tinjauan dibatalkan.") },
    canPublish(who, plan) && { id: "schedule", key: "j", words: plan.publishAt ? "Ubah jadwal…" : "Jadwalkan…", does: "Jadwalkan terbit", dialog: true, run: open("schedule") },
    plan.publishAt !== null && { id: "unschedule", words: "Batalkan jadwal", does: "Batalkan jadwal terbit", run: take((revision) => unscheduleArticleAction(id, revision), "Jadwal dibatalkan. Konsepnya tetap ada.") },
    shown && { id: "end", key: "e", words: plan.unpublishAt ? "Ubah waktu turun…" : "Atur waktu turun…", does: "Atur waktu turun", dialog: true, run: open("end") },
    canHurry(who, plan) && { id: "urgent", key: "u", words: "Terbit mendesak…", does: "Terbit mendesak", dialog: true, run: open("urgent") },
    { id: "links", key: "l", words: "Tautan pratinjau…", does: "Tautan pratinjau", dialog: true, run: open("links") },
  ];
  const possible = verbs.filter((verb) => verb !== false);
  useKeys(Object.fromEntries(possible.flatMap(({ key, run, does }) => (key ? [[key, { run, does }]] : []))) satisfies KeyMap);
  return { dialog, close: () => setDialog(null), verbs: possible, problem };
}
