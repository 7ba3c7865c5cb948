import { SectionHead } from "@/components/ui/section-head";
import { AgencyRows } from "./kind-box";
import type { AgencyRow, AgencyView } from "./view";

/** What belongs to an agency: the kelurahan of a kecamatan, the PKK teams of the city's. */
export function Below({ agency, rows }: { agency: AgencyView; rows: AgencyRow[] }) {
  if (rows.length === 0) return null;
  return <section className="sec agencies"><SectionHead title={titleOf(agency)} note={String(rows.length)} /><AgencyRows agencies={rows} /></section>;
}

function titleOf({ kind, name }: AgencyView): string {
  if (kind === "kecamatan") return `Kelurahan di ${name.replace(/^Kecamatan /, "")}`;
  return kind === "tp-pkk" ? "Tim penggerak di kecamatan" : `Di bawah ${name}`;
}
