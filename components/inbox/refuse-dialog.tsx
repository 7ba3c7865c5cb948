"use client";

import { Dialog } from "@/components/dashboard/dialog";
import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField } from "@/components/fields/text-field";
import { type FormAction } from "@/lib/forms/outcome";

type Props = { open: boolean; onClose: () => void; caseId: string; ticket: string; /** Takes `caseId`, `note`. */ action: FormAction };

/** "Not ours": gives a case back to the desk, with the reason the desk reads. */
export function RefuseDialog({ open, onClose, caseId, ticket, action }: Props) {
  const { say } = useShell();
  return (
    <Dialog open={open} onClose={onClose} title={`Laporan ${ticket} bukan urusan kami`}>
      <div className="pad">
        <ActionForm action={action} hidden={{ caseId }} onDone={(state) => { onClose(); say({ message: state.message ?? "Laporan dikembalikan ke meja." }); }}>
          <TextAreaField name="note" label="Mengapa bukan urusan instansi Anda?" help="Meja SMS Centre membaca alasan ini untuk mencari instansi yang tepat. Warga tidak melihatnya." />
          <div className="acts">
            <SubmitButton busy="Mengembalikan…">Kembalikan ke meja</SubmitButton>
            <button type="button" className="btn quiet" onClick={onClose}>Batal</button>
          </div>
        </ActionForm>
      </div>
    </Dialog>
  );
}
