import { ArrowUpFromLine, CalendarClock, CircleCheck, CornerUpRight, Forward, Lock, type LucideIcon, Pause, Play, RotateCcw } from "lucide-react";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { When } from "@/components/dashboard/when";
import { type FormAction } from "@/lib/forms/outcome";
import { DeliveryState } from "./delivery";
import { EditAnswer, type Editing } from "./edit-answer";
import { Said } from "./marked";
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
      <p><Said {...entry} /></p>
      {entry.photos && (
        <ul className="photos" aria-label="Foto dari warga">
          {entry.photos.map((photo) => <li key={photo.id}><a href={photo.whole} target="_blank" rel="noopener"><img src={photo.small} width={photo.width} height={photo.height} alt={`Foto dari warga: ${photo.name}`} loading="lazy" /></a></li>)}
        </ul>
      )}
      <span className="m"><span><span><When moment={entry.at} />{entry.parts !== undefined && entry.parts > 1 && `, ${entry.parts} bagian digabung`}</span></span></span>
    </li>
  );
}

type Waiting = { /** While it waits in the outbox. */ cancel?: FormAction; edit?: Editing };

function AnswerBubble({ entry, cancel, edit }: { entry: Of<"answer"> } & Waiting) {
  return (
    <li className={entry.automatic ? "b out auto" : "b out"}>
      <p><Said {...entry} /></p>
      <div className="m">
        <span>{entry.automatic ? "Otomatis" : entry.by} <When moment={entry.at} /></span>
        <span aria-hidden="true">·</span>
        <DeliveryState state={entry.delivery} way={entry.way} waits={entry.waits} />
        {entry.delivery === "queued" && cancel && (
          <ActionForm action={cancel} hidden={{ messageId: entry.id }} className="inline"><SubmitButton className="link" busy="Membatalkan…">Batalkan</SubmitButton></ActionForm>
        )}
      </div>
      {edit && !entry.automatic && <EditAnswer entry={entry} {...edit} />}
    </li>
  );
}

function NoteLine({ entry }: { entry: Of<"note"> }) {
  return (
    <li className="b note">
      <Lock className="i" />
      <p><Said {...entry} /></p>
      <span className="m">Catatan internal, tidak terlihat warga · {entry.by} <When moment={entry.at} /></span>
    </li>
  );
}

export function EntryLine({ entry, cancel, edit }: { entry: Entry } & Waiting) {
  switch (entry.kind) {
    case "day": return <li className="sep">{entry.word}</li>;
    case "event": return <EventLine entry={entry} />;
    case "citizen": return <CitizenBubble entry={entry} />;
    case "answer": return <AnswerBubble entry={entry} cancel={cancel} edit={edit} />;
    case "note": return <NoteLine entry={entry} />;
  }
}
