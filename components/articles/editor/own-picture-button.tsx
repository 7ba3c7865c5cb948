"use client";

import { Images } from "lucide-react";
import { useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { FileChoice } from "@/components/files/file-choice";
import type { PictureSizes } from "./types";

/** A picture that the agency has already, with the words that were once written for it. */
export function OwnPictureButton({ choose }: { choose: (picture: PictureSizes, alt: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="btn sm" aria-haspopup="dialog" onClick={() => setOpen(true)}><Images className="i s" />Pilih dari Berkas</button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Pilih gambar">
        <FileChoice of="pictures" choose={({ id, width, height, widths, alt }) => {
          setOpen(false);
          choose({ id, width, height, widths }, alt);
        }} />
      </Dialog>
    </>
  );
}
