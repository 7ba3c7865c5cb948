import { RefreshCw } from "lucide-react";
import { clock } from "./clock";
import type { ConflictView } from "./types";
import { upper, useWriting } from "./writing-context";

/** Somebody saved while nothing was typed here: better to load that first than to write on an old version. */
export function NewerBanner({ saved: { own, byName, at } }: { saved: ConflictView }) {
  const { thing } = useWriting();
  return (
    <div className="pres" role="status">
      <RefreshCw className="i" />
      <span><b>{own ? `${upper(thing)} ini Anda simpan di tab atau perangkat lain` : `${byName} baru menyimpan perubahan`}, pukul {clock(at)}.</b> Muat dulu sebelum Anda menulis lagi.</span>
      <span className="grow" />
      <button type="button" className="btn sm" onClick={() => location.reload()}>Muat yang terbaru</button>
    </div>
  );
}
