import type { AgencyKind } from "./view";

/** How citizens find kinds of agency: in groups, in this order. `id` is the value in the address. */
export const kindGroups = [
  { id: "dinas", label: "Dinas", kinds: ["dinas"] },
  { id: "badan", label: "Badan dan kantor", kinds: ["badan", "kantor", "lembaga"] },
  { id: "kecamatan", label: "Kecamatan", kinds: ["kecamatan"] },
  { id: "kelurahan", label: "Kelurahan", kinds: ["kelurahan"] },
  { id: "sekretariat", label: "Sekretariat dan pengawasan", kinds: ["sekretariat", "bagian", "inspektorat", "satpol-pp"] },
  { id: "rsud-pkk", label: "Rumah sakit dan TP PKK", kinds: ["rsud", "tp-pkk"] },
] as const satisfies readonly { id: string; label: string; kinds: readonly AgencyKind[] }[];

export type KindGroup = (typeof kindGroups)[number]["id"];

export const isKindGroup = (value: string | undefined): value is KindGroup => kindGroups.some((group) => group.id === value);

export function groupOf(kind: AgencyKind): KindGroup {
  return kindGroups.find((group) => group.kinds.some((one) => one === kind))?.id ?? "badan";
}

/** What citizens call the place: "Kantor lurah", "Kantor camat". */
export function officeWord(kind: AgencyKind): string {
  if (kind === "kelurahan") return "Kantor lurah";
  if (kind === "kecamatan") return "Kantor camat";
  if (kind === "rsud") return "Rumah sakit";
  return kind === "tp-pkk" ? "Sekretariat PKK" : "Kantor";
}

/** The agency in a sentence: "kelurahan", "kecamatan", else "instansi". */
export function kindWord(kind: AgencyKind): string {
  return kind === "kelurahan" || kind === "kecamatan" || kind === "dinas" || kind === "badan" ? kind : "instansi";
}
