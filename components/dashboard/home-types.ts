import type { DuePage } from "@/components/planning/types";
import { type ClockState } from "@/components/inbox/types";

export type Tally = { href: string; kind: "late" | "today" | "unread" | "waiting"; count: number; small: string };

export type WorkItem = {
  id: string;
  href: string;
  icon: "message" | "hand-on" | "news" | "review" | "clock" | "check";
  title: string;
  about: string;
  clock?: ClockState;
  /** Instead of a clock: "sejak kemarin". */
  word?: string;
  /** A page that is asked "still true?": its button answers. */
  due?: DuePage;
  /** What the button says: "Jawab", "Tinjau". */
  verb: string;
};

export type WorkGroup = { heading: string; tone?: "late" | "warn"; small?: string; items: WorkItem[] };

export type Week = { label: string; onTime: number; late: number; open: number; running?: boolean };

export type SiteReason = { tone: "ok" | "warn" | "late"; title: string; detail: string; link?: { href: string; label: string } };

export type OwnSite = { state: "alive" | "slow" | "dead" | "none"; forecast: string; reasons: SiteReason[]; href?: string };

export type Step = { label: string; done: boolean; small: string; href?: string };
