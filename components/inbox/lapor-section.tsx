"use client";

import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextField } from "@/components/fields/text-field";
import type { FormAction } from "@/lib/forms/outcome";

/** The number of the case in the national application for complaints, for who enters it there too. */
export function LaporSection({ caseId, number, action }: { caseId: string; number: string; /** Takes `caseId`, `number`. */ action: FormAction }) {
  const { say } = useShell();
  return (
    <section>
      <h3>SP4N-LAPOR</h3>
      <ActionForm key={`${caseId}${number}`} action={action} hidden={{ caseId }} label="Nomor SP4N-LAPOR" onDone={(state) => say({ message: state.message ?? "Tersimpan." })}>
        <TextField name="number" label="Nomor di SP4N-LAPOR" defaultValue={number} inputMode="numeric" optional autoComplete="off" />
        <div className="acts"><SubmitButton className="btn sm">Simpan nomor</SubmitButton></div>
      </ActionForm>
    </section>
  );
}
