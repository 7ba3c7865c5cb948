import { Trash2 } from "lucide-react";

/** Below everything else: nothing is lost by it, so it isn't asked about. */
export const TrashSection = ({ trash }: { trash: () => void }) => (
  <section><div><button type="button" className="btn sm quiet" onClick={trash}><Trash2 className="i s" />Buang ke tempat sampah</button></div></section>
);

/** On top of what lies in the trash: why it can't be published, and the way back. */
export function TrashBanner({ busy, untrash }: { busy: boolean; untrash: () => void }) {
  return (
    <div className="pres clash" role="status">
      <Trash2 className="i" />
      <span><b>Tulisan ini ada di tempat sampah.</b> Kembalikan dulu bila ingin diterbitkan.</span>
      <span className="grow" />
      <button type="button" className="btn sm" disabled={busy} onClick={untrash}>Kembalikan</button>
    </div>
  );
}
