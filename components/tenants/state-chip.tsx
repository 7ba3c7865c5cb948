import { DEAD_AFTER_DAYS, SLOW_AFTER_DAYS } from "@/lib/tenants/state";
import type { SiteState } from "./view";

const words: Record<SiteState, string> = { living: "Hidup", slow: "Lesu", dead: "Mati", none: "Belum ada" };

/** A site's state: a dot, half a dot, a dash or a ring, and always the word. */
export function StateChip({ state, word }: { state: SiteState; word?: string }) {
  return <span className={`state ${state}`}>{word ?? words[state]}</span>;
}

/** What the four words mean. */
export function StateLegend() {
  return (
    <p className="legend">
      <span><StateChip state="living" />diisi dalam {SLOW_AFTER_DAYS} hari terakhir</span>
      <span><StateChip state="slow" />{SLOW_AFTER_DAYS}–{DEAD_AFTER_DAYS} hari tidak diisi</span>
      <span><StateChip state="dead" />lebih dari {DEAD_AFTER_DAYS} hari tidak diisi</span>
      <span><StateChip state="none" />situsnya belum dibuka</span>
    </p>
  );
}
