import { Icon } from "@/components/ui/icon";
import { When } from "@/components/ui/when";

export type TimelineItem = {
  /** `key`: a citizen's or an answer's words; `step`: something done; `next`: what comes. */
  mark: "key" | "step" | "next";
  icon: string;
  title: string;
  /** When it happened; for `next` it may be missing, then `words` says it. */
  at: Date | null;
  words?: string;
  /** Said after the time: `oleh petugas SMS Centre`. */
  after?: string;
  note?: string;
  /** The citizen's own words. */
  quote?: string;
};

/** What happened, newest first: filled = citizen or answer, outline = a step, dashed = what comes next. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="tl">
      {items.map((item, place) => (
        <li key={place} className={item.mark === "step" ? undefined : item.mark}>
          <span className="dot"><Icon name={item.icon} /></span>
          <b>{item.title}</b>
          <span className="when">{item.at ? <When at={item.at} words={item.words} /> : item.words}{item.after ? `, ${item.after}` : null}</span>
          {item.note ? <p>{item.note}</p> : null}
          {item.quote ? <blockquote>{item.quote}</blockquote> : null}
        </li>
      ))}
    </ol>
  );
}
