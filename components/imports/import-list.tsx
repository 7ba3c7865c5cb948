import Link from "next/link";
import { When } from "@/components/dashboard/when";
import { sayNumber } from "./number";
import { ImportBadge } from "./state-badge";
import type { ImportView } from "./types";

/** What was brought before, newest first. */
export function ImportList({ imports }: { imports: ImportView[] }) {
  return (
    <section className="card">
      <header><h2>Impor sebelumnya</h2></header>
      {imports.length === 0 && <p className="pad soft">Belum ada. Berkas yang Anda masukkan tercatat di sini, juga sesudah selesai.</p>}
      <ul className="lines imp-list">
        {imports.map((each) => (
          <li key={each.id}>
            <Link href={`/dasbor/impor/${each.id}`} className="cut"><b>{each.fileName}</b></Link>
            <ImportBadge state={each.state} />
            <span className="sm soft">{summaryOf(each)}</span>
            <span className="sm faint"><When moment={each.begun} />, {each.byName}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function summaryOf({ state, tally, step, problem }: ImportView): string {
  const { publish, draft, refresh, refused, brought, drafts, refreshed, removed, kept } = tally;
  if (state === "checking" || state === "running" || state === "undoing") return step.detail;
  if (state === "failed") return problem ?? "";
  if (state === "ready") return `${sayNumber(publish + draft + refresh)} bisa dibawa, ${sayNumber(refused)} tidak ikut`;
  if (state === "undone") return kept > 0 ? `${sayNumber(removed)} diurungkan, ${sayNumber(kept)} tetap ada` : `${sayNumber(removed)} diurungkan`;
  return [`${sayNumber(brought)} dibawa`, refreshed > 0 ? `${sayNumber(refreshed)} diperbarui` : "", drafts > 0 ? `${sayNumber(drafts)} di antaranya sebagai konsep` : ""].filter(Boolean).join(", ");
}
