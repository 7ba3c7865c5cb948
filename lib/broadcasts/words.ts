import type { BroadcastState } from "./schema";

export const stateWords: Record<BroadcastState, string> = {
  draft: "Konsep", waiting: "Menunggu persetujuan", scheduled: "Terjadwal", expanding: "Menyusun penerima", sending: "Sedang dikirim", done: "Selesai", stopped: "Dihentikan",
};

export const usefulWords = (hours: number): string => (hours >= 24 ? `${hours / 24} hari` : `${hours} jam`);
