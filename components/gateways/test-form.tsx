"use client";

import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextField } from "@/components/fields/text-field";
import type { FormAction } from "@/lib/forms/outcome";

/** One SMS by this gateway, to see that it arrives. */
export function TestForm({ action, name }: { action: FormAction; name: string }) {
  return (
    <ActionForm action={action} hidden={{ name }} label="Kirim SMS percobaan">
      <TextField name="number" label="Ke nomor" type="tel" help="Telepon yang sedang Anda pegang. Biayanya satu SMS." autoComplete="off" />
      <div className="acts"><SubmitButton busy="Mengirim…">Kirim SMS percobaan</SubmitButton></div>
    </ActionForm>
  );
}
