/** Words of the table that a browser may import too. */
export const exportStates = ["waiting", "running", "ready", "failed", "stopped", "expired"] as const;
export type ExportState = (typeof exportStates)[number];
/** The worker is at it, or will be. */
export const isPacking = (state: ExportState): boolean => state === "waiting" || state === "running";

export const exportWords: Record<ExportState, string> = {
  waiting: "Menunggu giliran", running: "Sedang disiapkan", ready: "Siap diunduh", failed: "Gagal", stopped: "Dihentikan", expired: "Sudah dihapus",
};

/** One waiting job an export. */
export const exportJob = (id: number): string => `export:${id}`;

/** A file is kept this long; then it is made anew, with what the site holds by then. */
export const KEPT_HOURS = 24;
