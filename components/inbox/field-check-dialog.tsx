"use client";

import { Dialog } from "@/components/dashboard/dialog";
import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField } from "@/components/fields/text-field";
import { type FormAction } from "@/lib/forms/outcome";

type Props = { open: boolean; onClose: () => void; caseId: string; ticket: string; /** Takes `caseId`, `note`. */ action: FormAction; undo: () => void };

/** The answer needs a look on the spot: a longer limit, which the citizen is told. */
export function FieldCheckDialog({ open, onClose, caseId, ticket, action, undo }: Props) {
  const { say } = useShell();
  return (
    <Dialog open={open} onClose={onClose} title={`Laporan ${ticket} perlu pemeriksaan lapangan`}>
      <div className="pad">
        <ActionForm action={action} hidden={{ caseId }} onDone={(state) => { onClose(); say({ message: state.message ?? "Batasnya diperpanjang.", undo }); }}>
          <TextAreaField name="note" label="Mengapa perlu dilihat di tempat?" help="Batas jawaban menjadi lebih panjang. Warga mendapat satu SMS dengan batas yang baru; alasan ini hanya untuk petugas." />
          <div className="acts">
            <SubmitButton busy="Menyimpan…">Pakai batas pemeriksaan lapangan</SubmitButton>
            <button type="button" className="btn quiet" onClick={onClose}>Batal</button>
          </div>
        </ActionForm>
      </div>
    </Dialog>
  );
}
