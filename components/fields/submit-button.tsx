"use client";

import { type ReactNode } from "react";
import { useFormStatus } from "react-dom";

export type SubmitButtonProps = { children: ReactNode; /** Shown while the form is on its way. */ busy?: string; /** What has to come before it can be pressed. */ waitsFor?: string | undefined; className?: string; keys?: string };

/** Sends its form once; while it is on its way it says so and can't be pressed again. */
export function SubmitButton({ children, busy = "Menyimpan…", waitsFor, className = "btn pri", keys }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button type="submit" className={className} disabled={pending || waitsFor !== undefined} aria-keyshortcuts={keys}>
      {pending ? busy : waitsFor ?? children}
    </button>
  );
}
