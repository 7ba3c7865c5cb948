"use client";

import { startTransition } from "react";
import { useShell } from "@/components/dashboard/shell-context";
import { sendForm } from "@/components/fields/send-form";
import type { FormAction } from "@/lib/forms/outcome";

/** Sends a small action and says how it went; a refusal is said too. */
export function useQuickAction() {
  const { say } = useShell();
  return (action: FormAction, values: Record<string, string>, done: string, undo?: () => void) =>
    startTransition(async () => {
      const data = new FormData();
      for (const [name, value] of Object.entries(values)) data.set(name, value);
      const state = await sendForm(action, null, data);
      if (state && !state.ok) say({ message: state.issues[0]?.message ?? "Belum berhasil. Coba sekali lagi." });
      else say({ message: state?.message ?? done, undo });
    });
}
