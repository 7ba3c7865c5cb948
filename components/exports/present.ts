import { sayNumber } from "@/components/imports/number";
import { sayWhen } from "@/lib/cases/when";
import type { ExportFacts } from "@/lib/exports/queries";
import type { ExportView } from "./types";

const until = new Intl.DateTimeFormat("id-ID", { weekday: "long", hour: "2-digit", minute: "2-digit", timeZone: "Asia/Jakarta" });
const oneDecimal = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

export function exportView({ id, state, problem, stepDone, stepTotal, writings, pictures, missing, bytes, byName, createdAt, expiresAt }: ExportFacts, now: Date): ExportView {
  const live = state === "ready" && expiresAt !== null && expiresAt > now;
  return {
    id, problem, missing, byName, state: state === "ready" && !live ? "expired" : state, percent: stepTotal > 0 ? Math.min(100, Math.floor((stepDone / stepTotal) * 100)) : null,
    detail: stepTotal > 0 ? `${sayNumber(stepDone)} dari ${sayNumber(stepTotal)} tulisan, gambar, dan berkas` : state === "waiting" ? "Menunggu giliran. Sebentar lagi dimulai." : "Sebentar lagi dimulai.",
    contents: `${sayNumber(writings)} tulisan, ${sayNumber(pictures)} gambar dan berkas, ${sayBytes(bytes)}`, begun: { iso: createdAt.toISOString(), word: sayWhen(createdAt, now) },
    until: live && expiresAt ? { iso: expiresAt.toISOString(), word: until.format(expiresAt) } : null,
  };
}

/** As files are told: thousands of a thousand. */
export function sayBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${sayNumber(Math.max(1, Math.round(bytes / 1_000)))} KB`;
  return bytes < 1_000_000_000 ? `${oneDecimal.format(bytes / 1_000_000)} MB` : `${oneDecimal.format(bytes / 1_000_000_000)} GB`;
}
