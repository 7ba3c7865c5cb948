import type { QuotaView } from "./present";

/** How full the agency's place for files is, and what to do before it is full. */
export function QuotaBar({ quota: { used, quota, left, files, percent, state } }: { quota: QuotaView }) {
  return (
    <div className="quota" data-state={state}>
      <p id="tempat-berkas"><b>{used}</b> dari {quota} terpakai <span className="faint">· {files} berkas · sisa {left}</span></p>
      <meter aria-labelledby="tempat-berkas" min={0} max={100} low={80} high={98} optimum={0} value={percent}>{percent}%</meter>
      {state !== "ok" && <p className={state === "late" ? "t-late" : "t-warn"} role="status">{state === "late" ? "Tempat sudah penuh: berkas baru ditolak." : "Tempat hampir penuh."} Hapus yang tidak dipakai.</p>}
    </div>
  );
}
