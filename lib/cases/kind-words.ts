import type { CaseKind } from "./schema";

/** How people call the kinds of cases. Browser-safe. */
export const kindWords: Record<CaseKind, string> = { complaint: "Pengaduan", aspiration: "Aspirasi", information: "Permintaan informasi" };
