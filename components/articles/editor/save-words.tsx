import { CircleAlert, CloudCheck, CloudOff, LoaderCircle, PencilLine } from "lucide-react";
import { clock } from "./clock";
import type { SaveState } from "./types";

/** How far the text is saved, in words; told to those who hear the page when it goes wrong. */
export function SaveWords({ save }: { save: SaveState }) {
  switch (save.kind) {
    case "saved": return <span className="save"><CloudCheck className="i s t-ok" /><span>Tersimpan sendiri {clock(save.at)}</span></span>;
    case "saving": return <span className="save"><LoaderCircle className="i s" /><span>Menyimpan</span></span>;
    case "unsaved": return <span className="save"><PencilLine className="i s" /><span>Belum tersimpan</span></span>;
    case "waiting": return <span className="save t-warn" role="status"><CloudOff className="i s" /><span>{save.sentence}</span></span>;
    case "refused": return <span className="save t-late" role="alert"><CircleAlert className="i s" /><span>{save.sentence}</span></span>;
    case "conflict": return <span className="save t-late"><CircleAlert className="i s" /><span>Belum tersimpan, ada versi lain</span></span>;
  }
}
