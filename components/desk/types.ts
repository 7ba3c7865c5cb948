import { type Moment } from "@/components/dashboard/types";
import { type ClockState, type OtherCase } from "@/components/inbox/types";

/** Part of the message that led to a proposal: from `start` up to `end`, in UTF-16 units. */
export type Mark = { start: number; end: number; kind: "duty" | "place" };

export type Proposal = {
  /** Slug and name of the agency. */
  tenant: string;
  name: string;
  reason: string;
  /** 0 to 1. */
  certainty: number;
  /** "Cukup yakin", "Kurang yakin", "Lemah". */
  word: string;
  /** Nobody reads there yet, and who does meanwhile. */
  absent?: string;
};

/** Slug and name of an agency. */
export type Target = { tenant: string; name: string };

export type DeskCase = {
  id: string;
  ticket: string;
  from: string;
  at: Moment;
  text: string;
  /** Where a text that is longer than shown can be read. */
  wholeHref?: string;
  clock: ClockState;
  /** One line in the list: "Usul: Dinas PU", "Ragu: tiga usul", "Belum ada usul". */
  guess: string;
  marks: Mark[];
  /** What the place marks mean here: "nama tempat, ada dua Sei Mati". */
  placeWords?: string;
  /** At most three, the surest first. */
  proposals: Proposal[];
  /** What else was thought of, surest first. */
  further: Target[];
  others: OtherCase[];
  /** The citizen asked not to be named. */
  wantsSecret?: boolean;
};
