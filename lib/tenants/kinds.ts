import type { TenantKind } from "./schema";

/** Browser-safe. */
export const agencyKinds = [
  "dinas", "badan", "kantor", "sekretariat", "bagian", "inspektorat", "satpol-pp", "rsud", "kecamatan", "kelurahan", "tp-pkk", "lembaga",
] as const satisfies readonly Exclude<TenantKind, "meja">[];

export const kindWords: Record<(typeof agencyKinds)[number], string> = {
  dinas: "Dinas", badan: "Badan", kantor: "Kantor", sekretariat: "Sekretariat", bagian: "Bagian", inspektorat: "Inspektorat",
  "satpol-pp": "Satpol PP", rsud: "RSUD", kecamatan: "Kecamatan", kelurahan: "Kelurahan", "tp-pkk": "TP PKK", lembaga: "Lembaga",
};
