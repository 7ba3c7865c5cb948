"use client";

import { Dialog } from "@/components/dashboard/dialog";
import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { deleteFilesAction } from "@/lib/media/actions";
import type { FileView } from "./types";

type Props = { files: Pick<FileView, "id" | "name">[]; open: boolean; onClose: () => void; onDone: () => void };

/** Deleting can't be undone, so it is asked, with the names. */
export function DeleteDialog({ files, open, onClose, onDone }: Props) {
  const { say } = useShell();
  const title = files.length === 1 ? "Hapus berkas ini?" : `Hapus ${files.length} berkas?`;
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <div className="pad">
        <ActionForm action={deleteFilesAction} label={title} onDone={(state) => {
          onClose();
          onDone();
          say({ message: [state.message ?? "", ...state.issues.map((issue) => issue.message)].join(" ").trim() });
        }}>
          {files.map(({ id }) => <input key={id} type="hidden" name="file" value={id} />)}
          <ul className="names">{files.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>
          <p className="soft">Berkasnya dihapus untuk selamanya dan tidak bisa dikembalikan. Versi lama sebuah tulisan yang pernah memakainya akan tampil tanpa berkas ini.</p>
          <div className="acts"><SubmitButton busy="Menghapus…" className="btn bad">Hapus</SubmitButton><button type="button" className="btn" onClick={onClose}>Batal</button></div>
        </ActionForm>
      </div>
    </Dialog>
  );
}
