import { z } from "zod";
import { normalisePhone } from "@/lib/sms/phone";
import { serviceOf } from "./services";

/** As in the specification; an empty field is one that wasn't given. */
const MOST_LETTERS = 4_000;
const LINE = 500;

const typed = (value: unknown): string => (typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : "");
const line = (name: string) => z.preprocess(typed, z.string().max(LINE, `${name} terlalu panjang: paling banyak ${LINE} huruf.`)).transform((text) => text.replace(/\s+/g, " ") || null);
const degrees = (name: string, most: number) => z.preprocess(typed, z.string()).transform((text, context) => {
  if (text === "") return null;
  const number = /^[+-]?\d{1,3}(\.\d{1,20})?$/.test(text) ? Number(text) : Number.NaN;
  if (Math.abs(number) <= most) return number;
  context.addIssue({ code: "custom", message: `${name} bukan derajat WGS84 antara -${most} dan ${most}.` });
  return z.NEVER;
});

const phone = line("phone").transform((text, context) => {
  if (text === null) return null;
  const sender = normalisePhone(text);
  if (sender.kind === "phone") return sender.e164;
  context.addIssue({ code: "custom", message: "phone tidak dikenali. Tulis seperti +6281234567890, atau kosongkan." });
  return z.NEVER;
});
const email = line("email").transform((text) => text?.toLowerCase() ?? null).pipe(z.union([z.null(), z.email("email tidak lengkap. Tulis seperti nama@contoh.id, atau kosongkan.")], { error: "email tidak lengkap. Tulis seperti nama@contoh.id, atau kosongkan." }));
const switched = z.preprocess(typed, z.string()).transform((text) => /^(ya|true|1|yes)$/i.test(text));

/** The fields of GeoReport v2, POST Service Request, and our own attributes. What it doesn't name is left unread: no device, no account. */
const shape = z.object({
  service_code: z.preprocess(typed, z.string()), lat: degrees("lat", 90), long: degrees("long", 180), address_string: line("address_string"), address_id: line("address_id"),
  description: z.preprocess(typed, z.string().max(MOST_LETTERS, `description terlalu panjang: paling banyak ${MOST_LETTERS} huruf.`).refine((text) => /[\p{L}\p{N}]/u.test(text), "description belum diisi. Tulis apa yang terjadi.")),
  email, phone, first_name: line("first_name"), last_name: line("last_name"), media_url: line("media_url"),
  kelurahan: line("attribute[kelurahan]"), instansi: line("attribute[instansi]"), anonim: switched, rahasia: switched,
}).superRefine((read, context) => {
  const say = (message: string) => context.addIssue({ code: "custom", message });
  if ((read.lat === null) !== (read.long === null)) say("lat dan long harus dikirim berdua.");
  else if (read.lat === null && read.address_string === null && read.address_id === null) say("Tempatnya belum diisi: kirim lat dan long, address_string, atau address_id.");
});
export type PostInput = z.output<typeof shape>;

export type ReadPost = { ok: true; value: PostInput } | { ok: false; status: number; descriptions: string[] };

/** What was posted, or all that is wrong with it. An unknown service is 404, one that wasn't named 400. */
export function readPost(fields: URLSearchParams): ReadPost {
  const code = fields.get("service_code")?.trim() ?? "";
  if (code !== "" && !serviceOf(code)) return { ok: false, status: 404, descriptions: [`service_code ${code.slice(0, 60)} tidak ditemukan. Lihat daftar services.`] };
  const attribute = (name: string) => fields.get(`attribute[${name}]`) ?? fields.get(`attribute[${name}][]`) ?? "";
  const read = shape.safeParse({ ...Object.fromEntries(fields), ...Object.fromEntries(["kelurahan", "instansi", "anonim", "rahasia"].map((name) => [name, attribute(name)])) });
  const missing = code === "" ? ["service_code belum diisi. Lihat daftar services."] : [];
  if (read.success && missing.length === 0) return { ok: true, value: read.data };
  return { ok: false, status: 400, descriptions: [...missing, ...(read.error?.issues.map(({ message }) => message) ?? [])] };
}
