"use client";

import { type FormEvent, type ReactNode, useActionState, useId } from "react";
import { type FormAction, type FormState } from "@/lib/forms/outcome";
import { ErrorSummary } from "./error-summary";
import { FormContext, useChanged } from "./form-context";
import { sendForm } from "./send-form";

export type ActionFormProps = {
  action: FormAction;
  children: ReactNode;
  /** Values that travel with the form but are not typed. */
  hidden?: Record<string, string>;
  /** Called once after the action accepted the form. */
  onDone?: (state: NonNullable<FormState>) => void;
  className?: string;
  label?: string;
};

/** A form whose fields find their own sentence and keep what was typed when the action refuses. */
export function ActionForm({ action, children, hidden, onDone, className = "form", label }: ActionFormProps) {
  const prefix = useId();
  const [state, submit] = useActionState<FormState, FormData>(async (previous, data) => {
    const next = await sendForm(action, previous, data);
    if (next?.ok) onDone?.(next);
    return next;
  }, null);
  const { changed, onChange } = useChanged(prefix, state);
  // React empties a form after every answer, and sets ticks and choices back to what they first were while the page believes in what was ticked.
  const keepRefused = (event: FormEvent) => { if (state && !state.ok) event.preventDefault(); };
  return (
    <FormContext value={{ prefix, state, changed }}>
      <form action={submit} onChange={onChange} onReset={keepRefused} className={className} aria-label={label} noValidate>
        <ErrorSummary />
        {Object.entries(hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
      </form>
    </FormContext>
  );
}
