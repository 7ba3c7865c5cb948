"use client";

import { createContext, type FormEvent, useContext, useState } from "react";
import { type FormState } from "@/lib/forms/outcome";

type FormFacts = { prefix: string; state: FormState; /** Fields that were changed since they were refused: nothing is said of them until they are sent again. */ changed?: readonly string[] };

export const FormContext = createContext<FormFacts>({ prefix: "", state: null });

export const fieldId = (prefix: string, name: string) => `${prefix}${name}`;

/** Which fields were changed since `state` came; `onChange` belongs to the form, where the changes of all fields arrive. */
export function useChanged(prefix: string, state: FormState) {
  const [since, setSince] = useState<{ state: FormState; names: readonly string[] }>({ state, names: [] });
  const changed = since.state === state ? since.names : [];
  const onChange = ({ target }: FormEvent<HTMLFormElement>) => {
    // A picker types into a box without a name: it is known by its id.
    const isOf = (name: string) => target instanceof Element && (target.getAttribute("name") === name || target.id === fieldId(prefix, name));
    const mended = state?.issues.find(({ field }) => field !== null && isOf(field))?.field;
    if (mended && !changed.includes(mended)) setSince({ state, names: [...changed, mended] });
  };
  return { changed, onChange };
}

/** What is still to be mended. */
export function useIssues() {
  const { state, changed = [] } = useContext(FormContext);
  return state?.issues.filter(({ field }) => field === null || !changed.includes(field)) ?? [];
}

/** What one field has to know of its form: its id, what was typed before a refusal, and the sentence about it. */
export function useField(name: string, fallback = "") {
  const { prefix, state } = useContext(FormContext);
  const issue = useIssues().find((each) => each.field === name)?.message;
  const refused = state !== null && !state.ok;
  const value = refused ? (state.values?.[name] ?? fallback) : fallback;
  return { id: fieldId(prefix, name), issue, value, refused };
}
