/** Damm's quasigroup of order 10 (H. M. Damm, 2004): catches every single wrong digit and every swap of neighbours. */
const DAMM = [
  "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
  "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
];

const TICKET_LENGTH = 8;

function damm(digits: string): string {
  let row = "0";
  for (const digit of digits) row = DAMM[Number(row)]?.[Number(digit)] ?? "0";
  return row;
}

/** Whole 0 ≤ n < 1 from the system's random source (Web Crypto, so in the browser too). */
function secureRandom(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

/**
 * A ticket number: seven random digits, the first not 0, and a check digit; nine million of them, so
 * that one can't be guessed from another. `random` gives 0 ≤ n < 1. The caller retries when it is taken.
 */
export function newTicket(random: () => number = secureRandom): string {
  const digits = String(1_000_000 + Math.floor(random() * 9_000_000));
  return digits + damm(digits);
}

/** True for eight digits whose check digit fits. */
export function isTicket(text: string): boolean {
  return text.length === TICKET_LENGTH && /^[1-9]\d+$/.test(text) && damm(text) === "0";
}

/** The ticket in what a person typed ("4829 1735", "4829.1735", "#4829-1735"), or null when it is none. */
export function readTicket(raw: string): string | null {
  const digits = raw.normalize("NFKC").replace(/[\s.,:;#/_()\-\u2010-\u2015]/g, "");
  return isTicket(digits) ? digits : null;
}

/** "48291735" as it is read out: "4829 1735". */
export function formatTicket(ticket: string): string {
  return `${ticket.slice(0, 4)} ${ticket.slice(4)}`;
}
