import { ArrowUpFromLine, CalendarClock, CircleCheck, CornerUpRight, Forward, Lock, type LucideIcon, Pause, Play, RotateCcw } from "lucide-react";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { When } from "@/components/dashboard/when";
import { type FormAction } from "@/lib/forms/outcome";
import { DeliveryState } from "./delivery";
import { type Entry, type EventIcon } from "./types";

const EVENT_ICONS: Record<EventIcon, LucideIcon> = {
  route: CornerUpRight, raise: ArrowUpFromLine, clock: CalendarClock, "hand-on": Forward, pause: Pause, resume: Play, close: CircleCheck, reopen: RotateCcw,
};

type Of<Kind extends Entry["kind"]> = Extract<Entry, { kind: Kind }>;

function EventLine({ entry }: { entry: Of<"event"> }) {
  const Icon = EVENT_ICONS[entry.icon];
  return <li className="ev"><Icon className="i s" /><span>{entry.text}{entry.at && <>, <When moment={entry.at} /></>}</span></li>;
}

function CitizenBubble({ entry }: { entry: Of<"citizen"> }) {
  return (
    <li className="b">
      <span className="vh">Warga menulis:</span>
      <p>{entry.text}</p>
      <span className="m"><span><span><When moment={entry.at} />{entry.parts !== undefined && entry.parts > 1 && `, ${entry.parts} bagian digabung`}</span></span></span>
    </li>
  );
}

function AnswerBubble({ entry, cancel }: { entry: Of<"answer">; cancel?: FormAction }) {
  return (
    <li className={entry.automatic ? "b out auto" : "b out"}>
      <p>{entry.text}</p>
      <div className="m">
        <span>{entry.automatic ? "Otomatis" : entry.by} <When moment={entry.at} /></span>
        <span aria-hidden="true">·</span>
        <DeliveryState state={entry.delivery} />
        {entry.delivery === "queued" && cancel && (
          <ActionForm action={cancel} hidden={{ messageId: entry.id }} className="inline"><SubmitButton className="link" busy="Membatalkan…">Batalkan</SubmitButton></ActionForm>
        )}
      </div>
    </li>
  );
}

function NoteLine({ entry }: { entry: Of<"note"> }) {
  return (
    <li className="b note">
      <Lock className="i" />
      <p>{entry.text}</p>
      <span className="m">Catatan internal, tidak terlihat warga · {entry.by} <When moment={entry.at} /></span>
    </li>
  );
}

export function EntryLine({ entry, cancel }: { entry: Entry; cancel?: FormAction }) {
  switch (entry.kind) {
    case "day": return <li className="sep">{entry.word}</li>;
    case "event": return <EventLine entry={entry} />;
    case "citizen": return <CitizenBubble entry={entry} />;
    case "answer": return <AnswerBubble entry={entry} cancel={cancel} />;
    case "note": return <NoteLine entry={entry} />;
  }
}
