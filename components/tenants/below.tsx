import { SectionHead } from "@/components/ui/section-head";
import { AgencyRows } from "./kind-box";
import type { AgencyRow, AgencyView } from "./view";

/** What belongs to an agency: the kelurahan of a kecamatan, the PKK teams of the city's. */
export function Below({ agency, rows }: { agency: AgencyView; rows: AgencyRow[] }) {
  if (rows.length === 0) return null;
  const title = agency.kind === "kecamatan" ? `Kelurahan di ${agency.name.replace(/^Kecamatan /, "")}` : `Di bawah ${agency.name}`;
  return <section className="sec agencies"><SectionHead title={title} note={String(rows.length)} /><AgencyRows agencies={rows} /></section>;
}
