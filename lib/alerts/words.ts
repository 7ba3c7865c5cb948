import type { AlertLevel } from "./schema";

/** Browser-safe. */
export const levelWords: Record<AlertLevel, { label: string; help: string }> = {
  info: { label: "Kabar", help: "Perlu diketahui, tidak mendesak. Contoh: kantor pindah." },
  warning: { label: "Waspada", help: "Mengganggu kegiatan. Contoh: pemadaman listrik, jalan ditutup." },
  danger: { label: "Bahaya", help: "Menyangkut keselamatan. Contoh: banjir, kebakaran." },
};

export type AlertState = "planned" | "showing" | "over";
export const stateWords: Record<AlertState, string> = { planned: "Terjadwal", showing: "Sedang tampil", over: "Selesai" };

export function stateOf({ startsAt, endsAt, endedAt }: { startsAt: Date; endsAt: Date; endedAt: Date | null }, now: Date): AlertState {
  if (endedAt !== null || endsAt <= now) return "over";
  return startsAt > now ? "planned" : "showing";
}

/** As citizens read it. */
export type AlertView = { id: number; level: AlertLevel; title: string; detail: string; href: string | null; endsAt: string; /** The whole city's, not this agency's. */ whole: boolean };
