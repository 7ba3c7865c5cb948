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
      <span><StateChip state="living" />diisi dan menjawab</span><span><StateChip state="slow" />mulai jarang</span>
      <span><StateChip state="dead" />90 hari diam</span><span><StateChip state="none" />alamat disiapkan</span>
    </p>
  );
}
