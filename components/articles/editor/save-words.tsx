import { CircleAlert, CloudCheck, CloudOff, LoaderCircle, PencilLine } from "lucide-react";
import { clock } from "./clock";
import type { SaveState } from "./types";

/** How far the text is saved, in a few words; what went wrong stands in full above the text. */
export function SaveWords({ save }: { save: SaveState }) {
  switch (save.kind) {
    case "saved": return <span className="save"><CloudCheck className="i s t-ok" /><span>Tersimpan<span className="no-phone"> sendiri {clock(save.at)}</span></span></span>;
    case "saving": return <span className="save"><LoaderCircle className="i s" /><span>Menyimpan</span></span>;
    case "unsaved": return <span className="save"><PencilLine className="i s" /><span>Belum tersimpan</span></span>;
    case "waiting": return <span className="save t-warn"><CloudOff className="i s" /><span>Belum tersimpan</span></span>;
    case "refused":
    case "conflict": return <span className="save t-late"><CircleAlert className="i s" /><span>Belum tersimpan</span></span>;
  }
}
