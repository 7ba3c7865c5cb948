import { z } from "zod";
import { normalisePhone } from "@/lib/sms/phone";

export const MOST_AT_ONCE = 200;

export const groupInput = z.object({ name: z.string().trim().min(3, "Beri nama, sedikitnya 3 huruf.").max(60, "Paling panjang 60 huruf.") });
export const groupIdShape = z.coerce.number().int().positive().max(2_147_483_647);

export type NewMember = { phone: string; name: string };

/** One member a line: `0812 3456 7890 Ibu Ros`, also with comma, semicolon or tab between. Each that is no number is named with its line. */
export const membersInput = z.object({
  id: groupIdShape,
  members: z.string().transform((text, context) => {
    const lines = text.split(/\r\n?|\n/).map((line, index) => ({ line: line.trim(), at: index + 1 })).filter(({ line }) => line !== "");
    if (lines.length === 0) context.addIssue({ code: "custom", message: "Tulis sedikitnya satu nomor HP." });
    if (lines.length > MOST_AT_ONCE) context.addIssue({ code: "custom", message: `Paling banyak ${MOST_AT_ONCE} nomor sekali tambah. Bagi menjadi beberapa kali.` });
    const read = lines.slice(0, MOST_AT_ONCE).map(({ line, at }) => ({ at, member: readLine(line) }));
    const wrong = read.filter(({ member }) => member === null).map(({ at }) => at);
    if (wrong.length > 0) context.addIssue({ code: "custom", message: `Baris ${wrong.slice(0, 5).join(", ")}${wrong.length > 5 ? " dan lainnya" : ""} bukan nomor HP. Tulis seperti 0812 3456 7890, nama.` });
    return read.flatMap(({ member }) => (member ? [member] : []));
  }),
});

function readLine(line: string): NewMember | null {
  const [, digits = "", name = ""] = /^([+\d][\d\s().-]{6,}\d)(?:[\s,;]+(.*))?$/.exec(line.replace(/\t/g, " ; ").trim()) ?? [];
  const phone = normalisePhone(digits);
  return phone.kind === "phone" ? { phone: phone.e164, name: name.replace(/^[\s;,]+/, "").trim().slice(0, 80) } : null;
}

export const memberIdInput = z.object({ id: groupIdShape, member: z.coerce.number().int().positive() });
