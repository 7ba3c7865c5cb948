import { readTicket } from "@/lib/cases/ticket";
import { displayText } from "./text";
import { type Asking, OF_A_CASE, parseUnclear, SPELLED } from "./unclear-command";

/** What a phone can ask of the SMS Centre. A null ticket or score was there but can't be right: say how to type it. */
export type Command =
  | { command: "info" }
  | { command: "check"; ticket: string | null }
  | { command: "rate"; ticket: string | null; score: number | null }
  | { command: "reopen"; ticket: string | null; reason: string }
  /** Says how to type it, unless it may answer an agency's question. */
  | { command: "unclear"; meant: Asking }
  /** With an agency's code: its messages only. */
  | { command: "stop"; code: string | null }
  /** Unless `sure`, it may be talk ("langganan banjir"): whoever knows the codes decides. `rest` is a ward's name. */
  | { command: "subscribe"; code: string | null; rest: string; sure: boolean }
  /** Answers what we asked, if we asked. */
  | { command: "yes"; code: string | null };

const INFO: ReadonlySet<string> = new Set(SPELLED.info);
const STOP = new Set(["stop", "setop", "stp", "stopp", "berhenti", "brhenti", "berhnti", "brhnti", "berenti", "brenti", "unreg"]);

const LABEL = `(?:(?:${OF_A_CASE.join("|")})[\\s.:#(<]*)*`;
const GAP = "[\\s.,:;#(<\\-]*";
const TICKET = "\\d(?:[\\s.\\-]{0,2}\\d){7}(?!\\d)";

const CHECK = new RegExp(`^(?:${SPELLED.check.join("|")})(?![a-z])${GAP}${LABEL}([\\d\\s.)>\\-]*)$`, "i");
const RATE = new RegExp(`^(?:${SPELLED.rate.join("|")})(?![a-z])${GAP}${LABEL}([\\d\\s.,:;/()<>\\-]*)(?:bintang)?$`, "i");
/** A digit too few or too many in a row is meant as a ticket too; "buka 24 jam?" and "buka 08.00-16.00" are talk. */
const REOPEN = new RegExp(`^(?:${SPELLED.reopen.join("|")})(?![a-z])${GAP}${LABEL}(${TICKET}|\\d{6,9}(?!\\d))([\\s\\S]*)$`, "i");
/** Nobody writes a ticket so: hours and dates. */
const TIMES = /^\d\d[.:]\d\d\s?-\s?\d|^\d\d[.\-]\d\d[.\-]\d{4}$/;
const STOP_ALL = new RegExp(`^(?:${[...STOP].join("|")})[\\s.:#-]+(?:sms|semua|langganan|semua sms)$`, "i");
const STOP_ONE = new RegExp(`^(?:${[...STOP].join("|")})[\\s.:#-]+([a-z\\d]{2,20})$`, "i");
const SUBSCRIBE = /^(?:ber)?(?:langgan|langan|langgn|lnggan|lanngan|langgang|langgam|langga)(?:an)?(?:[\s.,:;#-]+#?([a-z\d]{2,20})(?:[\s.,:;-]+([\p{L}\p{N}\s.,'()-]{2,60}))?)?$/iu;
const YES = /^(?:y|ya|yaa+|iya|iyaa*|ia|yes|oke?|setuju)(?:[\s.,:;#-]+#?([a-z\d]{2,20}))?$/i;

/** Digits that can be meant as a ticket; more or fewer are unclear. */
const TICKET_LIKE = { least: 6, most: 9 };

/**
 * The command in a message, case, spacing, full stops and the usual misspellings forgiven; null when a
 * citizen is talking ("info banjir di mana ya pak", "cek lampu jalan dong"): INFO and BERHENTI must
 * stand alone (BERHENTI and LANGGAN with an agency's code, YA: only where they fit, lib/subscriptions/by-sms.ts), CEK and NILAI take only digits, BUKA needs a ticket before its reason.
 * What has none of that, and tells of no matter either, is unclear.
 */
export function parseCommand(text: string): Command | null {
  const said = displayText(text).normalize("NFKC").trim().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const word = said.toLowerCase();
  if (INFO.has(word)) return { command: "info" };
  if (STOP.has(word) || STOP_ALL.test(said)) return { command: "stop", code: null };
  const ended = STOP_ONE.exec(said)?.[1];
  if (ended !== undefined) return { command: "stop", code: ended.toUpperCase() };
  return parseSubscribe(said) ?? parseCheck(said) ?? parseRate(said) ?? parseReopen(said) ?? unclear(said);
}

/** With a ticket it is known what for: its news are told, and anything else is for the people who have the case. */
function unclear(said: string): Command | null {
  const ticket = (said.match(new RegExp(`(?<!\\d)${TICKET}`, "g")) ?? []).map(readTicket).find((read) => read !== null) ?? null;
  const meant = parseUnclear(said, ticket !== null);
  if (meant === null || ticket === null) return meant && { command: "unclear", meant };
  return meant === "check" ? { command: "check", ticket } : null;
}

function parseSubscribe(said: string): Command | null {
  const asked = SUBSCRIBE.exec(said);
  if (asked) return { command: "subscribe", code: asked[1]?.toUpperCase() ?? null, rest: asked[2]?.trim() ?? "", sure: asked[2] === undefined && !/^(?:ber|\p{L}+an+an(?!\p{L}))/iu.test(said) };
  const yes = YES.exec(said);
  return yes && { command: "yes", code: yes[1]?.toUpperCase() ?? null };
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
  if (ticket === undefined || TIMES.test(ticket)) return null;
  return { command: "reopen", ticket: readTicket(ticket), reason: rest.replace(/^[\s.,:;)>\-]+/, "").trim() };
}
