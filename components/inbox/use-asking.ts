"use client";

import type { TemplateKind } from "@/lib/cases/templates/kind";
import { type Draft, useDraft } from "./drafts";

/** Who said that what is written is a question: nobody (it is the answer), the person, or the template that was put in. */
export type AskedBy = "" | "ya" | "templat";

const byOf = (draft: Draft | null): AskedBy => (draft === null ? "" : draft.text === "templat" ? "templat" : "ya");

/**
 * Whether what is written asks the citizen something, which stops the clock; kept beside the draft. A template says it by
 * its kind, and an answering template takes back only what a template said: what a person called a question stays one.
 */
export function useAsking(caseId: string) {
  const { draft, write, peek } = useDraft(caseId, "tanya");
  const by = byOf(draft);
  const set = (next: AskedBy) => write(next);
  return {
    by, official: by === "",
    choose: (official: boolean) => set(official ? "" : "ya"),
    /** A text that was sent took it along (`whole`: nothing else was begun); unless a text that was begun meanwhile has a word of its own. */
    sent: (whole: boolean) => { if (whole || byOf(peek()) === by) set(""); },
    /** Takes over what a template says of itself. */
    follow: (kind: TemplateKind) => {
      const said: AskedBy = kind === "question" ? by || "templat" : by === "templat" ? "" : by;
      set(said);
      return said;
    },
    /** Undo of following, unless a person chose since. */
    takeBack: (said: AskedBy, before: AskedBy) => { if (by === said) set(before); },
  };
}

export type Asking = ReturnType<typeof useAsking>;
