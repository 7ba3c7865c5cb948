"use client";

import { Dialog } from "@/components/dashboard/dialog";
import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextField } from "@/components/fields/text-field";
import { useQuickAction } from "../quick-action";
import type { FilterActions, KeptFilter } from "./types";

type Props = { open: boolean; onClose: () => void; filters: KeptFilter[]; actions: FilterActions };

/** Renames and deletes kept filters; a deleted one of one's own can be had back. */
export function KeepFilters({ open, onClose, filters, actions }: Props) {
  const { say } = useShell();
  const quick = useQuickAction();
  const remove = ({ id, name, parts, shared, mine }: KeptFilter) =>
    quick(actions.remove, { filterId: id }, `Saringan “${name}” dihapus.`, mine ? () => quick(actions.save, { ...parts, name, ...(shared ? { shared: "ya" } : {}) }, "Dikembalikan.") : undefined);
  return (
    <Dialog open={open} onClose={onClose} title="Atur saringan tersimpan">
      <ul className="pad keep-filters">
        {filters.map((filter) => (
          <li key={filter.id}>
            {filter.mine ? (
              <ActionForm action={actions.rename} hidden={{ filterId: filter.id }} label={`Ubah nama ${filter.name}`} onDone={(state) => say({ message: state.message ?? "Tersimpan." })}>
                <TextField name="name" label={filter.shared ? "Nama saringan bersama" : "Nama saringan"} maxLength={40} defaultValue={filter.name} />
                <div className="acts">
                  <SubmitButton busy="Menyimpan…">Ubah nama</SubmitButton>
                  <button type="button" className="btn quiet" aria-label={`Hapus saringan ${filter.name}`} onClick={() => remove(filter)}>Hapus</button>
                </div>
              </ActionForm>
            ) : (
              <div className="row"><span className="grow"><b>{filter.name}</b> <span className="sm soft">dari {filter.by}</span></span>
                {filter.removable && <button type="button" className="btn quiet" aria-label={`Hapus saringan ${filter.name}`} onClick={() => remove(filter)}>Hapus</button>}</div>
            )}
          </li>
        ))}
        {filters.length === 0 && <li>Belum ada saringan tersimpan.</li>}
      </ul>
    </Dialog>
  );
}
