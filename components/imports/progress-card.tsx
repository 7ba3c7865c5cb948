import type { ImportView } from "./types";
import { StopButton } from "./verbs";

/** While the worker is at it. Screens hear of each step by themselves. */
export function ProgressCard({ view, stop }: { view: ImportView; stop: () => Promise<unknown> }) {
  const { words, percent, detail } = view.step;
  return (
    <section className="card" aria-labelledby="langkah">
      <div className="pad imp-run">
        <h2 id="langkah">{words}</h2>
        <progress max={100} value={percent ?? undefined} aria-labelledby="langkah" />
        <p className="sm soft" role="status">{detail || "Sebentar lagi dimulai."}</p>
        <p className="sm faint">Anda boleh meninggalkan halaman ini. Pekerjaan berjalan terus, juga bila komputer Anda dimatikan.</p>
        {view.state === "running" && <StopButton stop={stop} />}
      </div>
    </section>
  );
}
