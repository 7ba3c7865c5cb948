"use client";

import { Dialog } from "@/components/dashboard/dialog";
import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { SelectField } from "@/components/fields/choice-field";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextField } from "@/components/fields/text-field";
import type { FormAction } from "@/lib/forms/outcome";

const ENDS = [{ value: "7", label: "7 hari" }, { value: "30", label: "30 hari" }, { value: "90", label: "90 hari" }];

type Props = { open: boolean; onClose: () => void; spamId: string; from: string; /** Takes `spamId`, `reason`, `days`. */ action: FormAction };

/** Blocks a sender with a reason and an end. */
export function BlockDialog({ open, onClose, spamId, from, action }: Props) {
  const { say } = useShell();
  return (
    <Dialog open={open} onClose={onClose} title={`Blokir ${from}`}>
      <div className="pad">
        <ActionForm action={action} hidden={{ spamId }} onDone={(state) => { onClose(); say({ message: state.message ?? "Diblokir." }); }}>
          <TextField name="reason" label="Alasan" help="Rekan Anda membacanya. Pengirim tidak diberi tahu." />
          <SelectField name="days" label="Selama" choices={ENDS} defaultValue="30" />
          <p className="sm soft">Pesannya tidak dibuang: semuanya menunggu di kotak ini, tanpa dijawab, sampai blokirnya selesai.</p>
          <div className="acts">
            <SubmitButton busy="Memblokir…">Blokir nomor</SubmitButton>
            <button type="button" className="btn quiet" onClick={onClose}>Batal</button>
          </div>
        </ActionForm>
      </div>
    </Dialog>
  );
}
