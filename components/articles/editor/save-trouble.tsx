import { CircleAlert, CloudOff } from "lucide-react";
import type { Away } from "./types";
import type { SaveState } from "./types";

const REASONS: Record<Away, string> = {
  offline: "Sambungan internet terputus.", "signed-out": "Anda sudah keluar dari dasbor.", server: "Server sedang tidak bisa menyimpan.",
};

/** In full why the text isn't on the server, where it is meanwhile, and what to do. */
export function SaveTrouble({ save, again }: { save: SaveState; again: () => void }) {
  if (save.kind === "refused") return <div className="pres bad" role="alert"><CircleAlert className="i" /><span><b>Belum tersimpan.</b> {save.sentence}</span></div>;
  if (save.kind !== "waiting") return null;
  return (
    <div className="pres clash" role="alert">
      <CloudOff className="i" />
      <span><b>{REASONS[save.why]}</b> {whereItIs(save)}</span>
      <span className="grow" />
      {save.why === "signed-out" && <a className="btn sm" href="/masuk" target="_blank" rel="noopener">Masuk lagi di tab baru</a>}
      <button type="button" className="btn sm" disabled={save.trying} onClick={again}>{save.trying ? "Mencoba…" : "Coba simpan sekarang"}</button>
    </div>
  );
}

function whereItIs({ why, kept }: SaveState & { kind: "waiting" }): string {
  if (!kept) return "Perangkat ini juga tidak bisa menyimpan salinan: jangan tutup halaman ini.";
  const then = why === "signed-out" ? "sesudah Anda masuk lagi" : "begitu tersambung";
  return `Tulisan Anda aman di perangkat ini dan tersimpan sendiri ${then}.`;
}
