import type { BroadcastState } from "./schema";

export const stateWords: Record<BroadcastState, string> = {
  draft: "Konsep", waiting: "Menunggu persetujuan", scheduled: "Terjadwal", expanding: "Menyusun penerima", sending: "Sedang dikirim", done: "Selesai", stopped: "Dihentikan",
};

export const usefulWords = (hours: number): string => (hours >= 24 ? `${hours / 24} hari` : `${hours} jam`);

/** Why what reaches nobody isn't sent: the screen says it before the button, the command instead of doing it. */
export const nobodyWords = {
  draft: "Belum ada penerimanya, jadi belum bisa dikirim. Pilih pelanggan atau kelompok lain, atau ajak warga berlangganan dulu.",
  waiting: "Penerimanya sudah tidak ada lagi, jadi tidak bisa disetujui. Kembalikan kepada penulisnya, atau hentikan siaran ini.",
};
