import { parsePhoneNumberFromString } from "libphonenumber-js";

export type Sender =
  | { kind: "phone"; e164: string }
  | { kind: "short"; value: string }
  | { kind: "alpha"; value: string }
  | { kind: "empty" };

/** Shorter than any subscriber number of the Indonesian plan: a service's code such as 1708 or 98555. */
const SHORT_DIGITS = 6;

/**
 * Every spelling of a sender as one value: "0812-3456-7890", "62812…" and "+62 812 …" are the same
 * phone (E.164, Indonesia when no country is named). Codes of services and names ("TELKOMSEL") can't
 * be answered and keep their spelling.
 */
export function normalisePhone(raw: string): Sender {
  const given = raw.normalize("NFKC").replace(/\p{C}/gu, "").trim().replace(/^tel:/i, "");
  if (given === "") return { kind: "empty" };
  if (/\p{L}/u.test(given)) return { kind: "alpha", value: given };
  const digits = given.replace(/\D/g, "");
  if (digits === "") return { kind: "alpha", value: given };
  if (digits.length <= SHORT_DIGITS || /[*#]/.test(given)) return { kind: "short", value: given.replace(/[^\d*#]/g, "") };
  const dialled = given.startsWith("+") ? given : digits.replace(/^00(?=[1-9])/, "+");
  const phone = parsePhoneNumberFromString(dialled, "ID");
  return phone?.isPossible() ? { kind: "phone", e164: phone.number } : { kind: "short", value: digits };
}
