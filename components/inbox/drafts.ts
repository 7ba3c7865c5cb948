"use client";

import { useSyncExternalStore } from "react";

/** `once` names the draft: an answer sent twice with the same name is one answer. */
export type Draft = { text: string; savedAt: string; once: string };

const listeners = new Set<() => void>();
const cache = new Map<string, Draft | null>();

function read(key: string): Draft | null {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const draft = parse(localStorage.getItem(key));
  cache.set(key, draft);
  return draft;
}

function parse(stored: string | null): Draft | null {
  if (!stored) return null;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== "object" || value === null || !("text" in value) || !("savedAt" in value) || !("once" in value)) return null;
    const { text, savedAt, once } = value;
    return typeof text === "string" && typeof savedAt === "string" && typeof once === "string" ? { text, savedAt, once } : null;
  } catch {
    return null;
  }
}

function keep(key: string, draft: Draft | null) {
  cache.set(key, draft);
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // A full or closed storage must not stop anyone from typing.
  }
  for (const tell of listeners) tell();
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** What was typed and not yet sent, kept in this browser for each case and kind of text. */
export function useDraft(caseId: string, mode: string) {
  const key = `konsep:${mode}:${caseId}`;
  const draft = useSyncExternalStore(subscribe, () => read(key), () => null);
  const write = (text: string) =>
    keep(key, text ? { text, savedAt: new Date().toISOString(), once: draft?.once ?? crypto.randomUUID() } : null);
  /** Answers whether nothing is left. */
  const sent = (text: string): boolean => {
    keep(key, beyond(read(key), text));
    return read(key) === null;
  };
  return { draft, write, sent, clear: () => keep(key, null), /** As it is now, not as it was when the page was last shown. */ peek: () => read(key) };
}

/** What a form sent, as its box had it: a form writes line ends otherwise. */
export function textIn(data: FormData): string {
  const text = data.get("text");
  return typeof text === "string" ? text.replace(/\r\n/g, "\n") : "";
}

/** What was typed while `sent` was on its way is a text of its own, and sent under a name of its own. */
function beyond(draft: Draft | null, sent: string): Draft | null {
  if (!draft || draft.text === sent) return null;
  const text = draft.text.startsWith(sent) ? draft.text.slice(sent.length).trimStart() : draft.text;
  return text ? { ...draft, text, once: crypto.randomUUID() } : null;
}
