"use client";

import { Dialog } from "@/components/dashboard/dialog";
import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { type Choice, SelectField } from "@/components/fields/choice-field";
import { SubmitButton } from "@/components/fields/submit-button";
import { type FormAction } from "@/lib/forms/outcome";

export type Assigning = {
  /** Takes `caseId`, `account` (id, or empty for nobody). */
  action: FormAction;
  /** Colleagues with a seat here today; the person's own name says so. */
  colleagues: Choice[];
  /** Who works on it now, by id. */
  current: string;
  /** The person who looks. */
  me: string;
};

type Props = { open: boolean; onClose: () => void; caseId: string; ticket: string; assigning: Assigning };

/** Says who of the agency works on a case. Proposes the person who asks, since that is what most want. */
export function AssignDialog({ open, onClose, caseId, ticket, assigning: { action, colleagues, current, me } }: Props) {
  const { say } = useShell();
  return (
    <Dialog open={open} onClose={onClose} title={`Siapa yang menangani laporan ${ticket}?`}>
      <div className="pad">
        <ActionForm action={action} hidden={{ caseId }} onDone={(state) => { onClose(); say({ message: state.message ?? "Tersimpan." }); }}>
          <SelectField
            name="account" label="Ditangani" optional placeholder="Siapa saja" choices={colleagues} defaultValue={current === "" ? me : current}
            help="Yang lain tetap bisa menjawab; nama ini memberi tahu mereka bahwa laporan ini sudah ada yang mengurus."
          />
          <div className="acts">
            <SubmitButton busy="Menyimpan…">Simpan</SubmitButton>
            <button type="button" className="btn quiet" onClick={onClose}>Batal</button>
          </div>
        </ActionForm>
      </div>
    </Dialog>
  );
}
