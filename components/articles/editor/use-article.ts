"use client";

import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { ArticleContent } from "@/lib/articles/checks";
import { sameContent } from "@/lib/articles/same-content";
import { Autosave } from "./autosave";
import type { Left } from "./left-behind";
import { copiesOf, forgetLocally, type LeftCopy, leftCopies } from "./local-copy";
import { heldTabs, holdTab } from "./open-tabs";
import type { Draft, EditorArticle, PictureSizes, SaveState } from "./types";
import { useSaveOnLeaving } from "./use-save-on-leaving";

const given = ({ kind, title, summary, coverAlt, coverCaption, body, fields, cover }: EditorArticle): Draft => ({
  content: { kind, title, summary, coverId: cover?.id ?? null, coverAlt, coverCaption, body, fields }, cover,
});

type Wish = { article: EditorArticle; accountId: number; /** Puts a text into the editor that wasn't typed there. */ show: (draft: Draft) => void };

/** What is written, how far it is saved, and what an earlier visit left behind on this device. */
export function useArticle({ article, accountId, show }: Wish) {
  const [copies] = useState(() => copiesOf(accountId, article.id));
  const [copy] = useState(() => copies + crypto.randomUUID());
  const [draft, setDraft] = useState<Draft>(() => given(article));
  const [save, setSave] = useState<SaveState>({ kind: "saved", at: article.savedAt });
  const [left, setLeft] = useState<(Left & { name: string; server: Draft }) | null>(null);
  const latest = useRef(draft);
  const [autosave] = useState(() => new Autosave({ articleId: article.id, revision: article.revision, copy }, setSave));

  const take = useCallback((next: Draft) => {
    latest.current = next;
    setDraft(next);
    autosave.change(next);
  }, [autosave]);
  const change = useCallback((part: Partial<ArticleContent>, cover?: PictureSizes | null) => {
    const { content, cover: before } = latest.current;
    take(cover === undefined ? { content: { ...content, ...part }, cover: before } : { content: { ...content, ...part, coverId: cover?.id ?? null }, cover });
  }, [take]);
  const replace = useCallback((next: Draft) => {
    show(next);
    take(next);
  }, [show, take]);

  const lookBehind = useEffectEvent((owned: Set<string>) => {
    const found = leftCopies(copies, owned.add(copy))[0];
    if (!found) return;
    const server = given(article);
    // Saved after all, by the last request of the page that was closed.
    if (sameContent(found.copy.content, server.content)) return forgetLocally(found.name);
    const back = follows(found, article);
    setLeft({ ...found, back, server });
    if (!back) return;
    forgetLocally(found.name);
    replace(found.copy);
  });
  useEffect(() => {
    const release = holdTab(copy);
    let open = true;
    void heldTabs(copies).then((owned) => { if (open) lookBehind(owned); });
    return () => {
      open = false;
      release();
    };
  }, [copies, copy]);
  useSaveOnLeaving(autosave);

  const forget = useCallback(() => setLeft(null), []);
  const leave = useCallback((address: string) => {
    forgetLocally(left?.name ?? copy);
    autosave.abandon();
    // Wholly, and not by the router, which would keep this page as it is for the way back.
    location.assign(address);
  }, [left, copy, autosave]);
  const discard = useCallback(() => {
    if (left) replace(left.server);
    setLeft(null);
  }, [replace, left]);
  const flush = useCallback(() => autosave.flush(), [autosave]);
  return { ...draft, save, change, autosave, flush, left, forget, leave, discard, copies };
}

/** Nobody else saved since: the same version, or the one that this person's last request made of it. */
const follows = ({ copy }: LeftCopy, { revision, savedByMe }: EditorArticle): boolean =>
  copy.revision === revision || (savedByMe && copy.revision + 1 === revision);
