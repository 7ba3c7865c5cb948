import type { CaseMessage, KeptEvent } from "@/lib/cases/queries";
import { dayOf } from "@/lib/cases/working-days";
import type { CasePhoto } from "@/lib/cases/beside";
import { mailReady } from "@/lib/mail/ready";
import type { SendState } from "@/lib/sms/schema";
import { displayText } from "@/lib/sms/text";
import { dayWord, momentOf } from "./moments";
import { MAIL, PAGE } from "@/lib/mail/ways";
import { markWords } from "@/lib/search/marks";
import type { AnswerWay, Delivery, Entry, EventIcon, Photo } from "./types";

/** Where a message is, as people are told. */
export const DELIVERY: Record<SendState, Delivery> = {
  queued: "queued", submitting: "queued", accepted: "sent", delivered: "delivered", "failed-now": "failing", failed: "failed", unknown: "unknown", expired: "expired", cancelled: "cancelled",
};

type Line = { at: Date; entry: Entry };

/** The conversation in order, with days between: what was said, what happened, what colleagues noted; words in `hits` (folded) are marked. */
export function entriesOf(messages: readonly CaseMessage[], events: readonly KeptEvent[], now: Date, photos: readonly CasePhoto[] = [], hits?: ReadonlySet<string>): Entry[] {
  const first = messages.find(({ direction }) => direction === "in");
  const lines = [...messages.map((message) => messageLine(message, now, message === first ? photos : [])), ...events.flatMap((event) => eventLine(event, now))]
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  let day = "";
  return lines.map((line) => marked(line, hits)).flatMap(({ at, entry }) => {
    const same = dayOf(at) === day;
    day = dayOf(at);
    return same ? [entry] : [{ kind: "day", id: day, word: dayWord(at, now) } satisfies Entry, entry];
  });
}

const marked = ({ at, entry }: Line, hits?: ReadonlySet<string>): Line =>
  hits && (entry.kind === "citizen" || entry.kind === "answer" || entry.kind === "note") ? { at, entry: { ...entry, pieces: markWords(entry.text, hits) } } : { at, entry };

const WAYS: Record<string, AnswerWay> = { [MAIL]: "email", [PAGE]: "web" };

function photoOf({ id, name, width, height, widths }: CasePhoto): Photo {
  const at = (size: number) => `/dasbor/pesan/foto/${id}/${size}.webp`;
  return { id, name, width, height, small: at(widths.find((size) => size >= 320) ?? width), whole: at(width) };
}

function messageLine(message: CaseMessage, now: Date, photos: readonly CasePhoto[]): Line {
  const at = momentOf(message.at, now);
  const text = displayText(message.body) || "(pesan kosong)";
  const id = String(message.id);
  if (message.direction === "in") return { at: message.at, entry: { kind: "citizen", id, text, at, parts: message.partsTotal, ...(photos.length > 0 ? { photos: photos.map(photoOf) } : {}) } };
  const way = WAYS[message.gateway] ?? "sms";
  const waits = way === "email" && !mailReady() ? "pengiriman e-mail belum disetel di server" : undefined;
  return {
    at: message.at,
    entry: { kind: "answer", id, text, at, by: message.authorName ?? "SMS Centre", automatic: message.kind === "auto", question: message.kind === "question", delivery: DELIVERY[message.state ?? "queued"], way, ...(waits === undefined ? {} : { waits }) },
  };
}

const EVENTS: Partial<Record<KeptEvent["type"], { icon: EventIcon; say: (event: KeptEvent) => string }>> = {
  routed: { icon: "route", say: (event) => `Diteruskan ke ${event.toName ?? "instansi"}` },
  "handed-on": { icon: "hand-on", say: (event) => `${event.actorName} menyerahkan ke ${event.toName ?? "instansi lain"}${said(event)}` },
  "not-ours": { icon: "hand-on", say: (event) => `${event.fromName ?? event.actorName} mengembalikan: bukan urusannya${said(event)}` },
  asked: { icon: "pause", say: () => "Jam berhenti, menunggu jawaban warga" },
  closed: { icon: "close", say: (event) => `Diselesaikan ${event.actorName}${said(event)}` },
  reopened: { icon: "reopen", say: (event) => `Warga membuka kembali${said(event)}` },
  rated: { icon: "close", say: (event) => `Warga menilai${said(event)}` },
  undone: { icon: "reopen", say: (event) => `${event.actorName}: ${event.note ?? "diurungkan"}` },
  published: { icon: "route", say: (event) => `${event.actorName} menampilkan untuk umum` },
  unpublished: { icon: "route", say: (event) => `${event.actorName} menarik dari umum` },
  split: { icon: "hand-on", say: (event) => `${event.actorName} memisahkan${said(event)}` },
  merged: { icon: "hand-on", say: (event) => `${event.actorName} menggabungkan${said(event)}` },
  linked: { icon: "route", say: (event) => `${event.actorName} menautkan${said(event)}` },
  unlinked: { icon: "route", say: (event) => `${event.actorName} melepas tautan${said(event)}` },
  lapor: { icon: "route", say: (event) => `${event.actorName}: ${event.note ?? ""}` },
  assigned: { icon: "hand-on", say: (event) => `${event.actorName}: ${event.note ?? ""}` },
  raised: { icon: "raise", say: (event) => `Naik ke ${event.toName ?? "atasan"}. ${event.note ?? ""}` },
  abuse: { icon: "raise", say: (event) => `${event.actorName} menyerahkan ke ${event.toName ?? "Inspektorat"}, rahasia${said(event)}` },
  "field-check": { icon: "clock", say: (event) => `${event.actorName}: perlu pemeriksaan lapangan${said(event)}` },
  "deadline-moved": { icon: "clock", say: (event) => event.note ?? "Batasnya bergeser" },
  "number-revealed": { icon: "route", say: (event) => `${event.actorName} membuka nomor warga` },
};

const said = (event: KeptEvent): string => (event.note ? `: “${event.note}”` : "");

function eventLine(event: KeptEvent, now: Date): Line[] {
  const at = new Date(event.at);
  const id = `e${event.id}`;
  if (event.type === "note") return [{ at, entry: { kind: "note", id, text: event.note ?? "", by: event.actorName, at: momentOf(at, now) } }];
  const known = EVENTS[event.type];
  return known ? [{ at, entry: { kind: "event", id, icon: known.icon, text: known.say(event), at: momentOf(at, now) } }] : [];
}
