import { z } from "zod";
import { normalisePhone } from "@/lib/sms/phone";
import { kindFields, type SettingField } from "./fields";
import { buildableKinds, type GatewayKind, gatewayRoles } from "./schema";

export const kindInput = z.enum(buildableKinds, "Pilih jenis gerbang.");
/** Addresses beside the gateways' own. */
const ROOMS = ["baru", "kesehatan"];
const NAME = /^[a-z][a-z0-9-]{1,30}$/;

/** "0811, 0812-34" as beginnings in E.164. */
const prefixes = z.string().default("").transform((text, context) => {
  const typed = text.split(/[\s,;]+/).filter((word) => word !== "");
  const read = typed.map((word) => word.replace(/[().-]/g, "").replace(/^(?:0|62)(?=8)/, "+62"));
  const wrong = typed.find((_, at) => !/^\+\d{2,12}$/.test(read[at] ?? ""));
  if (wrong === undefined) return [...new Set(read)];
  context.addIssue({ code: "custom", message: `“${wrong}” bukan awal nomor. Contoh: 0811, 0812.` });
  return z.NEVER;
});

const perSecond = z.string().trim().default("").transform((text, context) => {
  if (text === "") return null;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 1_000) return number;
  context.addIssue({ code: "custom", message: "Tulis angka bulat 1 sampai 1.000, atau kosongkan." });
  return z.NEVER;
});

const common = {
  label: z.string().trim().min(2, "Tulis nama gerbang, sedikitnya 2 huruf.").max(60, "Nama paling panjang 60 huruf."),
  role: z.enum(gatewayRoles, "Pilih arahnya."),
  priority: z.coerce.number("Tulis angka 1 sampai 99.").int("Tulis angka bulat.").min(1, "Paling kecil 1.").max(99, "Paling besar 99."),
  prefixes,
  perSecond,
};

export type GatewayInput = { label: string; role: (typeof gatewayRoles)[number]; priority: number; prefixes: string[]; perSecond: number | null; settings: Record<string, string> };

/** What is typed for a gateway of this kind. A secret may stay empty where one is kept already (`keeps`). */
export function gatewayInput(kind: GatewayKind, keeps: boolean) {
  const typed = kindFields[kind].filter((field) => !field.ours);
  const settings = Object.fromEntries(typed.map((field) => [field.name, settingInput(kind, field, keeps)]));
  return z.object({ ...common, ...settings }).transform((read): GatewayInput => {
    const { label, role, priority, prefixes: starts, perSecond: pace, ...rest } = read;
    return { label, role, priority, prefixes: starts, perSecond: pace, settings: rest };
  });
}

function settingInput(kind: GatewayKind, { name, label, secret, optional, choices, rule }: SettingField, keeps: boolean) {
  const text = z.string().default("").transform((value) => value.replace(/\r\n/g, "\n").trim());
  const whole = text.refine((value) => value !== "" || optional || (secret && keeps), `${label} belum diisi.`).refine((value) => value.length <= 2_000, `${label} terlalu panjang.`);
  if (choices) return whole.refine((value) => choices.some((choice) => choice.value === value), `Pilih ${label.toLowerCase()}.`);
  if (/url$/i.test(name)) return whole.refine((value) => value === "" || isAddress(value, kind === "http"), kind === "http" ? "Tulis alamat lengkap yang dimulai dengan https://" : "Tulis alamat lengkap yang dimulai dengan http:// atau https://");
  return rule ? whole.refine((value) => value === "" || rule.fits(value), rule.sentence) : whole;
}

/** A provider is somewhere in the internet: never in clear. */
function isAddress(text: string, secure: boolean): boolean {
  return URL.canParse(text) && (secure ? ["https:"] : ["http:", "https:"]).includes(new URL(text).protocol);
}

export const nameInput = z.object({ name: z.string().trim().toLowerCase().regex(NAME, "Nama singkat: huruf kecil, angka, dan tanda hubung, misalnya kannel-kantor.").refine((name) => !ROOMS.includes(name), "Nama itu dipakai halaman lain. Pilih yang lain.") });
export const gatewayNameInput = z.object({ name: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, "Gerbang tidak dikenal.") });
export const turnInput = gatewayNameInput.extend({ active: z.enum(["yes", "no"]).transform((word) => word === "yes") });

export const testInput = gatewayNameInput.extend({
  number: z.string().trim().transform((text, context) => {
    const phone = normalisePhone(text);
    if (phone.kind === "phone") return phone.e164;
    context.addIssue({ code: "custom", message: "Tulis nomor telepon, misalnya 0812-3456-7890." });
    return z.NEVER;
  }),
});
