import type { Handover } from "../gateway";

/** What we use of command_status (SMPP 3.4, §5.1.3). */
export const OK = 0x00;
/** Try again: as an answer to deliver_sm the SMSC keeps the SMS and brings it again. */
export const APPLICATION_BUSY = 0x64;
const THROTTLED = 0x58;
const QUEUE_FULL = 0x14;

/** In words for an admin; the others by their number. */
const WORDS: Readonly<Record<number, string>> = {
  0x02: "perintah terlalu panjang", 0x04: "sambungan ini tidak boleh mengirim", 0x05: "sudah ada sambungan lain dengan system_id ini", 0x08: "pusat SMS sedang bermasalah",
  0x0a: "nomor pengirim salah", 0x0b: "nomor tujuan salah", 0x0d: "sambungan ditolak: periksa system_id, kata sandi, dan alamat IP yang didaftarkan", 0x0e: "kata sandi salah", 0x0f: "system_id salah",
  0x14: "antrean pusat SMS penuh", 0x45: "pengiriman gagal di pusat SMS", 0x48: "jenis nomor pengirim salah", 0x49: "jenis nomor pengirim salah", 0x50: "jenis nomor tujuan salah", 0x51: "jenis nomor tujuan salah",
  0x53: "system_type salah", 0x58: "pusat SMS minta lebih pelan", 0x64: "pusat SMS sedang tidak bisa", 0x65: "ditolak pusat SMS", 0xff: "kesalahan yang tidak dijelaskan pusat SMS",
};

/** As an admin reads it, with the number an operator asks for. */
export const sayStatus = (status: number): string => `${WORDS[status] ?? "ditolak pusat SMS"} (0x${status.toString(16).padStart(2, "0")})`;

/** The SMSC asks for less: certainly not sent, and neither will be the next one at this pace. */
export const asksForLess = (status: number): boolean => status === THROTTLED || status === QUEUE_FULL;

/** Trouble of the link, the account or the SMSC that may pass; whatever else speaks of this one message. */
const PASSES = new Set([0x03, 0x04, 0x08, 0x0a, 0x0d, 0x48, 0x49, 0x58, 0x14, 0x64, 0x66, 0xff]);

/** What a refused submit_sm means: certainly not sent. */
export const refusal = (status: number): Handover => ({ kind: "rejected", code: sayStatus(status), retryable: PASSES.has(status) });
