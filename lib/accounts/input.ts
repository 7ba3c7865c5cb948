import { z } from "zod";
import { cityRoleNames, membershipRoles } from "./roles";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "Isi tanggal, misalnya 28-01-2027.").refine((value) => !Number.isNaN(Date.parse(value)), "Tanggal itu tidak ada.");
const openDay = z.union([z.literal("").transform(() => null), day]).nullish().transform((value) => value ?? null);
const id = z.coerce.number().int().positive().max(2_147_483_647);

/** A role in a form: one of the city's, or a seat at an agency. */
const role = z.enum([...membershipRoles, ...cityRoleNames], "Pilih perannya.");

const seat = {
  role,
  /** The agency's address; empty for a role of the city. */
  tenant: z.string().max(63, "Pilih instansi dari daftar.").nullish().transform((value) => value || null),
  startsOn: openDay,
  endsOn: openDay,
};

type SeatFields = { role: z.output<typeof role>; tenant: string | null; startsOn: string | null; endsOn: string | null };

function checkSeat({ role: wanted, tenant, startsOn, endsOn }: SeatFields, context: z.RefinementCtx): void {
  const cityRole = wanted === "admin" || wanted === "desk";
  if (!cityRole && tenant === null) context.addIssue({ code: "custom", path: ["tenant"], message: "Pilih instansinya: ketik sebagian namanya." });
  if (startsOn && endsOn && endsOn < startsOn) context.addIssue({ code: "custom", path: ["endsOn"], message: "Tanggal berakhir harus sesudah tanggal mulai." });
}

export const inviteInput = z.object({
  name: z.string().trim().min(2, "Isi nama lengkapnya.").max(120, "Nama paling panjang 120 huruf."),
  email: z.string().trim().max(200, "E-mail terlalu panjang.").pipe(z.email("Isi alamat e-mail yang lengkap, misalnya nama@pemko.go.id.")),
  ...seat,
}).superRefine(checkSeat);
export type InviteInput = z.output<typeof inviteInput>;

export const grantSeatInput = z.object({ account: id, ...seat }).superRefine(checkSeat);
export type GrantSeatInput = z.output<typeof grantSeatInput>;

export const accountInput = z.object({ account: id });
export const seatInput = z.object({ seat: id, of: z.enum(["agency", "city"]) });
export type SeatInput = z.output<typeof seatInput>;

export const MIN_PASSWORD = 10;

/** What a new password must be (NIST SP 800-63B §5.1.1.2: length over rules, and not what everybody can guess). */
export const passwordInput = z.object({
  password: z.string().min(MIN_PASSWORD, `Kata sandi paling sedikit ${MIN_PASSWORD} huruf. Beberapa kata yang mudah Anda ingat lebih kuat daripada satu kata yang sulit.`)
    .max(200, "Kata sandi paling panjang 200 huruf."),
});

/** A sentence when the password is made of what others know about the person; null when it isn't. */
export function passwordTooKnown(password: string, person: { name: string; email: string }): string | null {
  const plain = fold(password);
  const known = [person.email, person.email.split("@")[0] ?? "", person.name].map(fold).filter((word) => word.length >= 4);
  const rest = known.reduce((left, word) => left.replaceAll(word, ""), plain);
  if (rest.length < 6) return "Kata sandi terlalu mirip dengan nama atau e-mail Anda. Pilih yang lain.";
  return new Set(plain).size < 4 ? "Kata sandi terlalu mudah ditebak. Pakai huruf yang lebih beragam." : null;
}

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
