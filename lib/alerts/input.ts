import { z } from "zod";
import { isAllowedHref } from "@/lib/articles/links";
import { alertLevels } from "./schema";

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 30;

/** `YYYY-MM-DDTHH:mm` in the city's time; empty: `fallback`. */
const moment = (word: string, fallback?: () => Date) => z.string(`Pilih tanggal dan jam ${word}.`).trim().transform((text, context) => {
  if (text === "" && fallback) return fallback();
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? new Date(`${text}:00+07:00`) : null;
  if (at && !Number.isNaN(at.getTime())) return at;
  context.addIssue({ code: "custom", message: `Pilih tanggal dan jam ${word}.` });
  return z.NEVER;
});

/** A path of this site, or https without a name before the host. `/\evil.id` is another site's to a browser, `https://medan.go.id@evil.id` too. */
const leadsWhereItSays = (text: string): boolean =>
  isAllowedHref(text) && (text.startsWith("/") || (/^https:/i.test(text) && URL.parse(text)?.username === ""));

export const alertInput = z.object({
  level: z.enum(alertLevels, "Pilih tingkatnya."),
  title: z.string().trim().min(8, "Tulis peringatannya, sedikitnya 8 huruf.").max(120, "Ringkas sampai 120 huruf; sisanya di keterangan."),
  detail: z.string().trim().max(400, "Keterangan paling panjang 400 huruf."),
  href: z.string().trim().max(300, "Alamat paling panjang 300 huruf.").refine((text) => text === "" || leadsWhereItSays(text), "Tulis alamat yang dimulai dengan https:// atau bagian situs ini, misalnya /berita/banjir.")
    .transform((text) => text || null),
  startsAt: moment("mulai", () => new Date()),
  endsAt: moment("selesai"),
}).superRefine(({ startsAt, endsAt }, context) => {
  const wrong = (message: string) => context.addIssue({ code: "custom", path: ["endsAt"], message });
  if (endsAt <= startsAt) wrong("Waktu selesai lebih awal daripada waktu mulai. Ubah salah satunya.");
  else if (endsAt.getTime() <= Date.now()) wrong("Waktu selesai sudah lewat. Pilih waktu yang akan datang.");
  else if (endsAt.getTime() - startsAt.getTime() > LONGEST_DAYS * DAY_MS) wrong(`Peringatan tampil paling lama ${LONGEST_DAYS} hari. Pilih waktu selesai yang lebih dekat.`);
});
export type AlertInput = z.output<typeof alertInput>;

export const alertIdInput = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
