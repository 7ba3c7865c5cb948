import { z } from "zod";
import { holidayKinds } from "@/lib/tenants/schema";

/** Offices have kept such tables since the republic; a year far off is a slip of the finger. */
export const FIRST_YEAR = 2014;
export const LAST_YEAR = 2060;

const isRealDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text && Number(text.slice(0, 4)) >= FIRST_YEAR && Number(text.slice(0, 4)) <= LAST_YEAR;
};

export const dayInput = z.string("Pilih tanggalnya.").trim().regex(/^\d{4}-\d\d-\d\d$/, "Pilih tanggalnya.").refine(isRealDay, `Tanggal itu tidak ada, atau di luar ${FIRST_YEAR} sampai ${LAST_YEAR}.`);
const name = z.string("Tulis nama hari liburnya.").trim().min(3, "Tulis nama hari liburnya, sedikitnya 3 huruf.").max(100, "Nama hari libur paling panjang 100 huruf.");

export const holidayInput = z.object({ day: dayInput, kind: z.enum(holidayKinds, "Pilih jenisnya: libur nasional atau cuti bersama."), name });
export type HolidayInput = z.output<typeof holidayInput>;

export const dayIdInput = z.object({ day: dayInput });

export const listInput = z.object({
  year: z.coerce.number("Pilih tahunnya.").int().min(FIRST_YEAR).max(LAST_YEAR),
  list: z.string("Tempel daftarnya dulu.").trim().min(1, "Tempel daftarnya dulu.").max(20_000, "Daftar ini terlalu panjang untuk hari libur satu tahun."),
});

const days = (least: number, most: number) => z.coerce.number(`Tulis angka ${least} sampai ${most}.`).int("Tulis angka bulat.").min(least, `Paling sedikit ${least} hari kerja.`).max(most, `Paling lama ${most} hari kerja.`);

export const rulesInput = z.object({
  forward: days(1, 30), information: days(1, 90), complaint: days(1, 90), aspiration: days(1, 180), fieldCheck: days(1, 365), closeAfter: days(1, 90),
  toDeputy: days(0, 60), toHead: days(0, 60), toSecretariat: days(0, 60),
  /** Slug of the agency, and id of the person of the desk; empty: nobody yet. */
  secretariat: z.string().trim().default(""),
  arbiter: z.string().trim().regex(/^\d{0,9}$/).default("").transform((text) => (text === "" ? null : Number(text))),
});
export type RulesInput = z.output<typeof rulesInput>;
