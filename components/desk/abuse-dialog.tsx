"use client";

import { Dialog } from "@/components/dashboard/dialog";
import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { type Choice } from "@/components/fields/choice-field";
import { PickerField } from "@/components/fields/picker-field";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField } from "@/components/fields/text-field";
import { type FormAction } from "@/lib/forms/outcome";

type Props = { open: boolean; caseId: string; ticket: string; agencies: Choice[]; /** Takes `caseId`, `accused` (slug, may be empty), `note`. */ action: FormAction; onClose: () => void };

/** A report of abuse of power goes to the Inspektorat; whom it accuses never sees it. */
export function AbuseDialog({ open, caseId, ticket, agencies, action, onClose }: Props) {
  const { say } = useShell();
  return (
    <Dialog open={open} onClose={onClose} title={`Laporan ${ticket} ke Inspektorat`}>
      <div className="pad">
        <ActionForm action={action} hidden={{ caseId }} onDone={(state) => { onClose(); say({ message: state.message ?? "Diserahkan ke Inspektorat." }); }}>
          <PickerField name="accused" label="Instansi yang dilaporkan" choices={agencies} optional placeholder="Ketik nama instansi" help="Instansi ini tidak akan melihat laporannya di mana pun. Kosongkan bila tidak disebut." />
          <TextAreaField name="note" label="Catatan untuk Inspektorat" help="Apa yang dilaporkan. Warga tidak melihat catatan ini." />
          <div className="acts">
            <SubmitButton busy="Menyerahkan…">Serahkan ke Inspektorat</SubmitButton>
            <button type="button" className="btn quiet" onClick={onClose}>Batal</button>
          </div>
        </ActionForm>
      </div>
    </Dialog>
  );
}
