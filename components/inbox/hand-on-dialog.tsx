"use client";

import { Dialog } from "@/components/dashboard/dialog";
import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { type Choice } from "@/components/fields/choice-field";
import { PickerField } from "@/components/fields/picker-field";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField } from "@/components/fields/text-field";
import { type FormAction } from "@/lib/forms/outcome";

export type HandOnDialogProps = {
  open: boolean;
  onClose: () => void;
  caseId: string;
  ticket: string;
  agencies: Choice[];
  /** Takes `caseId`, `tenant` (slug), `note`. */
  action: FormAction;
};

/** Hands a case to another agency, with a note that agency reads first. */
export function HandOnDialog({ open, onClose, caseId, ticket, agencies, action }: HandOnDialogProps) {
  const { say } = useShell();
  return (
    <Dialog open={open} onClose={onClose} title={`Disposisi laporan ${ticket}`}>
      <div className="pad">
        <ActionForm action={action} hidden={{ caseId }} onDone={(state) => { onClose(); say({ message: state.message ?? "Laporan sudah diserahkan." }); }}>
          <PickerField name="tenant" label="Serahkan ke" choices={agencies} placeholder="Ketik nama instansi" />
          <TextAreaField name="note" label="Catatan untuk instansi itu" help="Mengapa laporan ini urusan mereka, dan apa yang sudah dilakukan. Warga tidak melihat catatan ini." />
          <div className="acts">
            <SubmitButton busy="Menyerahkan…">Serahkan laporan</SubmitButton>
            <button type="button" className="btn quiet" onClick={onClose}>Batal</button>
          </div>
        </ActionForm>
      </div>
    </Dialog>
  );
}
