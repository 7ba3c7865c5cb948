"use client";

import { Check, ImageUp } from "lucide-react";
import { createContext, useContext } from "react";
import type { PictureSizes } from "./types";

/** Of an album: which of its pictures stands for it in lists, and how another one comes there. Null: this kind's cover is a picture of its own. */
export const CoverChoice = createContext<{ coverId: string | null; choose: (picture: PictureSizes, alt: string) => void } | null>(null);

/** Beside each of an album's pictures. `picture` is asked for when it is pressed: its size is known once it is shown. */
export function CoverButton({ mediaId, alt, picture }: { mediaId: string; alt: string; picture: () => HTMLImageElement | null }) {
  const choice = useContext(CoverChoice);
  if (!choice) return null;
  if (choice.coverId === mediaId) return <span className="st ok"><Check className="i s" />Sampul galeri ini</span>;
  const choose = () => {
    const shown = picture();
    // Its other sizes are known to the server; this one stands for all until the page is loaded again.
    choice.choose({ id: mediaId, width: shown?.naturalWidth || 960, height: shown?.naturalHeight || 600, widths: [960] }, alt);
  };
  return <button type="button" className="btn sm" onClick={choose}><ImageUp className="i s" />Jadikan sampul</button>;
}
