import { type Moment } from "@/components/dashboard/types";
import type { Piece } from "@/lib/search/marks";

export type CaseKind = "complaint" | "aspiration" | "information";

export const KIND_WORDS: Record<CaseKind, string> = {
  complaint: "Pengaduan",
  aspiration: "Aspirasi",
  information: "Permintaan informasi",
};

/** late: the deadline has passed. today: it ends today. left: time is left. paused: waits for the citizen. done: closed. */
export type ClockTone = "late" | "today" | "left" | "paused" | "done";

export type ClockState = {
  tone: ClockTone;
  answeredLate: boolean;
  /** "Lewat 2 hari kerja", "Hari ini, 16.00", "3 hari kerja lagi", "Menunggu warga", "Selesai". */
  word: string;
  /** Part of the deadline used, 0 to 1; the ring shows it. */
  share: number;
};

export type AnswerWay = "sms" | "email" | "web";

export type CaseSummary = {
  id: string;
  ticket: string;
  title: string;
  kind: CaseKind;
  /** Masked number of the citizen, or "Formulir web". */
  from: string;
  /** How an answer reaches the citizen: SMS, e-mail, or the page of the ticket alone. */
  channel: AnswerWay;
  clock: ClockState;
  unread: boolean;
  lastMessage: { text: string; at: Moment };
  /** Shown instead of the newest words after a search: the place that answers, its words marked. */
  excerpt?: Piece[];
  /** A short word beside the ticket: the topic, or "Disposisi". */
  tag?: string;
  /** Only where cases of several agencies are in one list. */
  agency?: string;
};

export type CaseGroup = { heading: string; cases: CaseSummary[] };

export type Delivery = "queued" | "sent" | "delivered" | "unknown" | "failing" | "failed" | "expired" | "cancelled";

export type EventIcon = "route" | "raise" | "clock" | "hand-on" | "pause" | "resume" | "close" | "reopen";

/** A photo of a report, small and whole. */
export type Photo = { id: string; small: string; whole: string; width: number; height: number; name: string };

/** One line of a conversation; days are separators, written by the page. `pieces`: the text with the words of a search marked. */
export type Entry =
  | { kind: "day"; id: string; word: string }
  | { kind: "event"; id: string; icon: EventIcon; text: string; at?: Moment }
  | { kind: "citizen"; id: string; text: string; pieces?: Piece[]; at: Moment; parts?: number; photos?: Photo[] }
  | { kind: "answer"; id: string; text: string; pieces?: Piece[]; by: string; automatic: boolean; /** It asks, and stopped the clock. */ question: boolean; at: Moment; delivery: Delivery; way: AnswerWay; /** Why it waits, where that is known. */ waits?: string }
  | { kind: "note"; id: string; text: string; pieces?: Piece[]; by: string; at: Moment };

export type ClockCell = { day: string; date: string; state: "used" | "paused" | "today" | "late" | "left" };

export type ClockFacts = {
  tone: ClockTone;
  answeredLate: boolean;
  /** "Jawab hari ini". */
  headline: string;
  /** "sampai pukul 16.00, 6 jam 48 menit lagi". */
  detail: string;
  cells: ClockCell[];
  /** The cells in words. */
  cellsWords: string;
  explanation: string;
};

/** One sentence of why a case went where it is; `strong` parts are set bold. */
export type Reason = { text: string; strong?: boolean }[];

export type Disposition = { id: string; to: string; by: string; at: Moment; note?: string };

export type OtherCase = { id: string; href: string; title: string; state: ClockState };

export type CaseFacts = {
  clock: ClockFacts;
  agency: { name: string; mine: boolean; /** The colleague who works on it. */ assignee?: string; /** Who has it now that it is late: "Pimpinan, sejak kemarin 08.00". */ holder?: string; /** The agency that let it run out. */ from?: string; /** It reports abuse of power. */ guarded?: boolean };
  routing?: { certainty?: string; reasons: Reason[] };
  /** Newest first; the first is where the case is now. */
  dispositions: Disposition[];
  citizen: { masked: string; channel: AnswerWay; since?: string; others: OtherCase[] };
};

export type OpenCase = CaseSummary & { /** Finished: nothing more is sent until it is reopened. */ closed: boolean; place?: string; entries: Entry[]; facts: CaseFacts };
