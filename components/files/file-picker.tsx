"use client";

import { Download, FilePlus2, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { fileAddress, sayBytes } from "@/lib/media/address";
import { formatFacts } from "@/lib/media/formats";
import { fetchFiles, type FoundFile } from "./fetch-files";
import { FileChoice } from "./file-choice";
import { FileSign } from "./file-sign";

export type FilePickerProps = {
  /** Of the button, for the label above it and for links from a summary of what is wrong. */
  id: string;
  /** Id of a file of this agency, or empty. */
  value: string;
  change: (id: string) => void;
  /** What may be chosen: files to download, or pictures. */
  of?: "downloads" | "pictures";
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

/**
 * A form's field for one file: chosen among the agency's own, or brought in now. Its value is the file's id; whoever
 * stores it stores it alone in its field, and then the database knows by itself that the file is used (lib/media/schema.ts).
 */
export function FilePicker({ id, value, change, of = "downloads", ...said }: FilePickerProps) {
  const [open, setOpen] = useState(false);
  const [known, setKnown] = useState<FoundFile | null>(null);
  const file = known?.id === value ? known : null;
  const missing = value !== "" && file === null;
  useEffect(() => {
    if (!missing) return;
    const ending = new AbortController();
    void fetchFiles({ id: value }, ending.signal).then((found) => { if (!ending.signal.aborted) setKnown(found?.rows[0] ?? null); });
    return () => ending.abort();
  }, [missing, value]);
  const choose = (chosen: FoundFile) => {
    setKnown(chosen);
    change(chosen.id);
    setOpen(false);
  };
  return (
    <div className="file-field">
      {value !== "" && <ChosenFile file={file} />}
      <span className="row">
        <button type="button" id={id} className="btn" aria-haspopup="dialog" onClick={() => setOpen(true)} aria-describedby={said["aria-describedby"]} data-invalid={said["aria-invalid"]}>
          <FilePlus2 className="i" />{value === "" ? "Pilih atau unggah berkas" : "Ganti berkas"}
        </button>
        {value !== "" && <button type="button" className="btn quiet" onClick={() => change("")}><X className="i" />Lepas</button>}
      </span>
      <Dialog open={open} onClose={() => setOpen(false)} title={of === "pictures" ? "Pilih gambar" : "Pilih berkas"}><FileChoice of={of} choose={choose} /></Dialog>
    </div>
  );
}

function ChosenFile({ file }: { file: FoundFile | null }) {
  if (!file) return <p className="soft" role="status">Memuat keterangan berkas… Bila tidak kunjung tampil, berkasnya mungkin sudah dihapus.</p>;
  return (
    <p className="row file-chosen"><FileSign kind={file.kind} /><b className="cut">{file.name}</b><small className="faint nb">{formatFacts[file.format].words}, {sayBytes(file.bytes)}</small>
      {file.kind !== "picture" && <a className="btn sm quiet ico" href={fileAddress(file)} aria-label={`Unduh ${file.name}`}><Download className="i" /></a>}</p>
  );
}
