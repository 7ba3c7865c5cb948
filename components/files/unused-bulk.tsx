"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useKeys } from "@/components/dashboard/use-keys";
import { sayBytes } from "@/lib/media/address";
import { DeleteDialog } from "./delete-dialog";
import { FileGrid } from "./file-grid";
import type { FileView } from "./types";

/** What nothing uses, to be ticked and deleted together: the question names the files and what is gained. */
export function UnusedFiles({ files }: { files: FileView[] }) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const chosen = files.filter(({ id }) => picked.has(id));
  const toggle = (id: string) => setPicked((before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]));
  const none = () => setPicked(new Set());
  useKeys({ ...(chosen.length > 0 && { escape: { run: none, does: "Batalkan pilihan" } }) });
  return (
    <>
      <div className="bulk" role="group" aria-label="Untuk berkas yang dipilih">
        <label className="row sm"><input type="checkbox" className="chk" checked={chosen.length === files.length} onChange={() => (chosen.length === files.length ? none() : setPicked(new Set(files.map(({ id }) => id))))} />Pilih semua di halaman ini</label>
        <span className="sm soft grow" role="status">{chosen.length > 0 && `${chosen.length} dipilih, ${sayBytes(chosen.reduce((sum, { bytes }) => sum + bytes, 0))}`}</span>
        <button type="button" className="btn sm bad" disabled={chosen.length === 0} aria-haspopup="dialog" onClick={() => setAsking(true)}><Trash2 className="i" />Hapus yang dipilih</button>
      </div>
      <FileGrid files={files} pick={(file) => <label className="pick-file"><input type="checkbox" className="chk" aria-label={`Pilih ${file.name}`} checked={picked.has(file.id)} onChange={() => toggle(file.id)} /></label>} />
      <DeleteDialog files={chosen} open={asking} onClose={() => setAsking(false)} onDone={none} />
    </>
  );
}
