"use client";

import { createContext, useContext } from "react";
import { type FormState } from "@/lib/forms/outcome";

type FormFacts = { prefix: string; state: FormState };

export const FormContext = createContext<FormFacts>({ prefix: "", state: null });

export const fieldId = (prefix: string, name: string) => `${prefix}${name}`;

/** What one field has to know of its form: its id, what was typed before a refusal, and the sentence about it. */
export function useField(name: string, fallback = "") {
  const { prefix, state } = useContext(FormContext);
  const issue = state?.issues.find((each) => each.field === name)?.message;
  const refused = state !== null && !state.ok;
  const value = refused ? (state.values?.[name] ?? fallback) : fallback;
  return { id: fieldId(prefix, name), issue, value, refused };
}
