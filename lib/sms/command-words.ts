import { readTicket } from "@/lib/cases/ticket";
import { displayText } from "./text";

/** What a phone can ask of the SMS Centre. A null ticket or score was there but can't be right: say how to type it. */
export type Command =
  | { command: "info" }
  | { command: "check"; ticket: string | null }
  | { command: "rate"; ticket: string | null; score: number | null }
  | { command: "reopen"; ticket: string | null; reason: string }
  | { command: "stop" }
  | { command: "link"; code: string };

const INFO = new Set(["info", "inpo", "imfo", "infoo", "ifno"]);
const STOP = new Set(["stop", "setop", "stp", "stopp", "berhenti", "brhenti", "berhnti", "brhnti", "berenti", "brenti", "unreg"]);

const LABEL = "(?:(?:no(?:mor|mer)?|tiket|ticket|tkt|laporan|pengaduan)[\\s.:#]*)*";
const GAP = "[\\s.,:;#\\-]*";
const TICKET = "\\d(?:[\\s.\\-]{0,2}\\d){7}(?!\\d)";

const CHECK = new RegExp(`^(?:cek|cekk|chek|check|ceck|chk|ck|cheq)(?![a-z])${GAP}${LABEL}([\\d\\s.\\-]*)$`, "i");
const RATE = new RegExp(`^(?:nilai|nilay|nilae|nlai|rating|rate)(?![a-z])${GAP}${LABEL}([\\d\\s.,:;/\\-]*)(?:bintang)?$`, "i");
const REOPEN = new RegExp(`^(?:buka|bka|bukak|buke)(?![a-z])${GAP}${LABEL}(${TICKET})([\\s\\S]*)$`, "i");
const LINK = /^(?:langgan|langan|langgn|lnggan)[\s.:#-]+([a-z\d]{2,20})$/i;

/** Digits that can be meant as a ticket: "cek 2 hari lagi" or a phone number aren't. */
const TICKET_LIKE = { least: 6, most: 9 };

/**
 * The command in a message, case, spacing, full stops and the usual misspellings forgiven; null when a
 * citizen is talking ("info banjir di mana ya pak", "cek lampu jalan dong"): INFO and BERHENTI must
 * stand alone, CEK and NILAI take only digits, BUKA needs a ticket before its reason.
 */
export function parseCommand(text: string): Command | null {
  const said = displayText(text).normalize("NFKC").trim().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const word = said.toLowerCase();
  if (INFO.has(word)) return { command: "info" };
  if (STOP.has(word)) return { command: "stop" };
  const code = LINK.exec(said)?.[1];
  if (code !== undefined) return { command: "link", code: code.toUpperCase() };
  return parseCheck(said) ?? parseRate(said) ?? parseReopen(said);
}

function parseCheck(said: string): Command | null {
  const rest = CHECK.exec(said)?.[1];
  if (rest === undefined) return null;
  const count = rest.replace(/\D/g, "").length;
  const meant = count === 0 || (count >= TICKET_LIKE.least && count <= TICKET_LIKE.most);
  return meant ? { command: "check", ticket: readTicket(rest) } : null;
}

function parseRate(said: string): Command | null {
  const rest = RATE.exec(said)?.[1];
  if (rest === undefined) return null;
  const digits = rest.replace(/\D/g, "");
  if (digits.length === 0) return { command: "rate", ticket: null, score: null };
  if (digits.length < TICKET_LIKE.least || digits.length > TICKET_LIKE.most + 1) return null;
  const score = Number(digits.slice(8));
  return { command: "rate", ticket: readTicket(digits.slice(0, 8)), score: score >= 1 && score <= 5 ? score : null };
}

function parseReopen(said: string): Command | null {
  const [, ticket, rest = ""] = REOPEN.exec(said) ?? [];
  if (ticket === undefined) return null;
  return { command: "reopen", ticket: readTicket(ticket), reason: rest.replace(/^[\s.,:;\-]+/, "").trim() };
}
