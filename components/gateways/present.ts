import { sayWhen } from "@/lib/cases/when";
import { isHeld } from "@/lib/gateways/condition-words";
import { kindWords, roleWords } from "@/lib/gateways/fields";
import type { GatewayDetail, GatewayRow } from "@/lib/gateways/queries";

const local = (prefix: string): string => prefix.replace(/^\+62/, "0");

export const sayPrefixes = (prefixes: readonly string[]): string => (prefixes.length === 0 ? "semua nomor" : prefixes.map(local).join(", "));
export const sayPace = (perSecond: number | null): string => (perSecond === null ? "tanpa batas" : `${perSecond} SMS per detik`);

/** What is known of a gateway, as pairs of word and value; what isn't known is left out. */
export function factsOf({ kind, role, priority, prefixes, perSecond, state }: GatewayRow, now: Date): [string, string][] {
  const since = (at: Date | null | undefined): string | null => (at ? sayWhen(at, now) : null);
  const all: [string, string | null][] = [
    ["Jenis", kindWords[kind].label], ["Arah", roleWords[role]], ["Urutan", String(priority)], ["Melayani", sayPrefixes(prefixes)], ["Kecepatan", sayPace(perSecond)],
    ["Terakhir berhasil", since(state?.lastOkAt)],
    ["Gangguan terakhir", state?.lastTroubleAt ? `${since(state.lastTroubleAt) ?? ""}: ${state.lastTrouble ?? ""}` : null],
    ["Istirahat sampai", state?.restingUntil && state.restingUntil > now ? since(state.restingUntil) : null],
    ...(kind === "smpp" ? [["Sambungan", sayLink(state, now)] as [string, string]] : [["Ditanya", since(state?.probedAt)] as [string, string | null]]), ["Sinyal", percent(state?.signal)], ["Baterai", percent(state?.battery)], ["Jaringan", state?.network ?? null], ["Pulsa", state?.credit ?? null],
    [kind === "smpp" ? "Menunggu jawaban" : "Menunggu di gerbang", state?.waiting === null || state?.waiting === undefined ? null : `${state.waiting} SMS`],
  ];
  return all.flatMap(([word, value]) => (value === null ? [] : [[word, value]]));
}

/** Bound or not, since when, and if not why. */
function sayLink(state: GatewayRow["state"], now: Date): string {
  if (!state || !isHeld(state.heldUntil, now)) return "tidak dipegang pekerja mana pun; dicoba lagi begitu pekerja berjalan";
  if (state.boundAt) return `tersambung sejak ${sayWhen(state.boundAt, now)}`;
  return state.lastTrouble && state.up === false ? `terputus: ${state.lastTrouble}` : "sedang menyambung";
}

const percent = (number: number | null | undefined): string | null => (number === null || number === undefined ? null : `${number}%`);

export type OtherSide = { title: string; help: string; lines: string[] };

/** What the administrator copies into the other side's settings. */
export function otherSide({ kind, name, role, settings, doorSecret }: GatewayDetail, origin: string): OtherSide | null {
  const base = (settings.publicUrl ?? "").replace(/\/$/, "") || origin;
  if (kind === "kannel" && doorSecret && role !== "out") {
    return {
      title: "Untuk kannel.conf", help: "Di kelompok sms-service. Laporan sampai diatur sendiri pada tiap SMS.",
      lines: [`get-url = "${base}/api/sms/kannel?gateway=${name}&secret=${doorSecret}&id=%I&from=%p&to=%P&text=%b&ts=%T&charset=%C&coding=%c&udh=%u"`],
    };
  }
  if (kind === "http" && doorSecret) {
    return {
      title: "Untuk penyedia", help: "Pesan masuk dan laporan dikirim dengan POST ke alamat ini, ditandatangani: X-Timestamp (detik) dan X-Signature = sha256=HMAC-SHA256(kunci, timestamp + \".\" + isi).",
      lines: [`${base}/api/sms/penyedia/${name}`, `kunci: ${doorSecret}`],
    };
  }
  if (kind === "gammu") return { title: "Untuk smsdrc", help: "Tabelnya dibuat dengan npm run gammu:tables, yang juga mencetak sandinya. Cara lengkapnya di docs/gateways.md.", lines: ["service = sql", "driver = native_pgsql", `phoneid = ${settings.phoneId ?? ""}`] };
  return null;
}
