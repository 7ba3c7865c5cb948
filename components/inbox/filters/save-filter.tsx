"use client";

import { Dialog } from "@/components/dashboard/dialog";
import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextField } from "@/components/fields/text-field";
import type { FormAction } from "@/lib/forms/outcome";
import type { FilterParts } from "./types";

type Props = { open: boolean; onClose: () => void; now: FilterParts; action: FormAction };

export function SaveFilter({ open, onClose, now, action }: Props) {
  const { say } = useShell();
  return (
    <Dialog open={open} onClose={onClose} title="Simpan saringan ini">
      <div className="pad">
        <ActionForm action={action} hidden={now} onDone={(state) => { onClose(); say({ message: state.message ?? "Tersimpan." }); }}>
          <TextField name="name" label="Nama saringan" maxLength={40} defaultValue={now.q} help="Nama ini muncul di atas daftar laporan." />
          <label className="row"><input type="checkbox" className="chk" name="shared" value="ya" />Bagikan dengan semua rekan di tempat kerja ini</label>
          <div className="acts">
            <SubmitButton busy="Menyimpan…">Simpan saringan</SubmitButton>
            <button type="button" className="btn quiet" onClick={onClose}>Batal</button>
          </div>
        </ActionForm>
      </div>
    </Dialog>
  );
}
