"use client";

import { Dialog } from "@/components/dashboard/dialog";
import { type Choice } from "@/components/fields/choice-field";
import { PickerField } from "@/components/fields/picker-field";
import { type Target } from "./types";

export type OtherAgencyDialogProps = { open: boolean; count: number; agencies: Choice[]; onClose: () => void; onChoose: (target: Target) => void };

/** Any agency, by typing its name; Enter sends at once, it can be undone. */
export function OtherAgencyDialog({ open, count, agencies, onClose, onChoose }: OtherAgencyDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={count > 1 ? `Teruskan ${count} pesan` : "Teruskan ke instansi lain"} className="top">
      <div className="pad">
        <PickerField
          name="tenant" label="Instansi" choices={agencies} placeholder="Ketik nama instansi" help="Enter langsung meneruskan. Bisa diurungkan dengan Z."
          onPick={(choice) => { onClose(); onChoose({ tenant: choice.value, name: choice.label }); }}
        />
      </div>
    </Dialog>
  );
}
