"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import type { Many, Picked } from "@/lib/articles/bulk";
import { confirmArticlesAction, publishArticlesAction, trashArticlesAction, untrashArticlesAction, withdrawArticlesAction } from "@/lib/articles/bulk-actions";
import type { PickedArticle } from "./article-selection";
import { sayMany, type Verb } from "./bulk-verbs";

type Action = (picked: Picked[], note: string) => Promise<Many | { note: string }>;
const ACTIONS: Record<Verb, Action> = {
  publish: publishArticlesAction, confirm: confirmArticlesAction, trash: trashArticlesAction, untrash: untrashArticlesAction,
  withdraw: (picked, note) => withdrawArticlesAction(picked, { note }),
};
/** So few at once that the progress moves, and that a broken line leaves little in doubt. */
const LOT = 5;
const AWAY = "Sambungan terputus, jadi belum diketahui apakah sudah dikerjakan. Muat ulang daftarnya.";

export type Running = { verb: Verb; of: number; through: number };
export type Finished = { verb: Verb; message: string; left: string[]; /** At the revisions that they have now. */ done: PickedArticle[] };

/** Does something to many, lot by lot, and tells how far it is. */
export function useBulkRun(finish: (finished: Finished) => void) {
  const router = useRouter();
  const [running, setRunning] = useState<Running | null>(null);
  const [refreshing, refresh] = useTransition();
  const stopped = useRef(false);

  /** Answers what is wrong with the note; null when it went on to the end. */
  const run = async (verb: Verb, articles: PickedArticle[], note = ""): Promise<string | null> => {
    const all: Many = { done: [], left: [] };
    stopped.current = false;
    for (let from = 0; from < articles.length && !stopped.current; from += LOT) {
      setRunning({ verb, of: articles.length, through: from });
      const lot = articles.slice(from, from + LOT).map(({ id, revision }) => ({ id, revision }));
      const answer = await ACTIONS[verb](lot, note).catch(() => null);
      if (answer && "note" in answer) {
        setRunning(null);
        return answer.note;
      }
      all.done.push(...(answer?.done ?? []));
      all.left.push(...(answer?.left ?? lot.map(({ id }) => ({ id, why: AWAY }))));
      if (!answer) break;
    }
    setRunning(null);
    refresh(() => router.refresh());
    const now = new Map(all.done.map(({ id, revision }) => [id, revision]));
    finish({ verb, ...sayMany(all, verb, articles, stopped.current), done: articles.flatMap((one) => { const revision = now.get(one.id); return revision === undefined ? [] : [{ ...one, revision }]; }) });
    return null;
  };
  return { running, /** The list still shows what was before. */ refreshing, run, stop: () => { stopped.current = true; } };
}
