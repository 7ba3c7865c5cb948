import { Check, CircleAlert, Pause } from "lucide-react";
import { type ClockState, type ClockTone } from "./types";

const CLASS: Record<ClockTone, string> = { late: "late", today: "warn", left: "", paused: "info", done: "ok" };

const AROUND = 2 * Math.PI * 9;

function Ring({ share }: { share: number }) {
  const used = Math.max(0.04, Math.min(1, share)) * AROUND;
  return (
    <svg className="ring" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9" />
      <circle cx="12" cy="12" r="9" strokeDasharray={`${used.toFixed(1)} ${AROUND.toFixed(1)}`} />
    </svg>
  );
}

function Sign({ clock }: { clock: ClockState }) {
  if (clock.tone === "late") return <CircleAlert className="i s" />;
  if (clock.tone === "paused") return <Pause className="i s" />;
  if (clock.tone === "done") return <Check className="i s" />;
  return <Ring share={clock.share} />;
}

/** State of a case's clock: colour, sign and word together. */
export function ClockBadge({ clock, word }: { clock: ClockState; word?: string }) {
  return (
    <span className={`st ${clock.answeredLate ? "warn" : CLASS[clock.tone]}`}>
      <Sign clock={clock} />
      {word ?? clock.word}
    </span>
  );
}
