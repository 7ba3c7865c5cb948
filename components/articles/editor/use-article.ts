"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { ArticleContent } from "@/lib/articles/checks";
import { Autosave } from "./autosave";
import { forgetLocally, type LocalCopy, readLocally } from "./local-copy";
import type { EditorArticle, PictureSizes, SaveState } from "./types";

type Draft = { content: ArticleContent; cover: PictureSizes | null };

const given = ({ kind, title, summary, coverAlt, coverCaption, body, fields, cover }: EditorArticle): Draft => ({
  content: { kind, title, summary, coverId: cover?.id ?? null, coverAlt, coverCaption, body, fields }, cover,
});

/** What is written, how far it is saved, and what an earlier visit left behind on this device. */
export function useArticle(article: EditorArticle, accountId: number) {
  const [draft, setDraft] = useState<Draft>(() => given(article));
  const [save, setSave] = useState<SaveState>({ kind: "saved", at: article.savedAt });
  const [left, setLeft] = useState<LocalCopy | null>(null);
  const latest = useRef(draft);
  const [autosave] = useState(() => new Autosave({ accountId, articleId: article.id, revision: article.revision }, setSave));

  const change = useCallback((part: Partial<ArticleContent>, cover?: PictureSizes | null) => {
    const next: Draft = {
      content: { ...latest.current.content, ...part, ...(cover !== undefined ? { coverId: cover?.id ?? null } : {}) },
      cover: cover !== undefined ? cover : latest.current.cover,
    };
    latest.current = next;
    setDraft(next);
    autosave.change(next);
  }, [autosave]);

  useEffect(() => {
    // After the first paint: the server's page must match before this device has its say.
    queueMicrotask(() => setLeft(readLocally(accountId, article.id)));
  }, [accountId, article.id]);
  useSaveOnLeaving(autosave);

  const forget = useCallback(() => {
    forgetLocally(accountId, article.id);
    setLeft(null);
  }, [accountId, article.id]);
  return { ...draft, save, change, autosave, left, forget };
}

/** Saves when the window loses focus, is hidden or closed, and when the network is back; asks before text would be lost. */
function useSaveOnLeaving(autosave: Autosave): void {
  useEffect(() => {
    const now = () => void autosave.flush();
    const ask = (event: BeforeUnloadEvent) => {
      if (autosave.unsaved) event.preventDefault();
    };
    const events = ["blur", "pagehide", "online"] as const;
    events.forEach((name) => window.addEventListener(name, now));
    document.addEventListener("visibilitychange", now);
    window.addEventListener("beforeunload", ask);
    return () => {
      now();
      events.forEach((name) => window.removeEventListener(name, now));
      document.removeEventListener("visibilitychange", now);
      window.removeEventListener("beforeunload", ask);
    };
  }, [autosave]);
}
