import { OFFICER } from "@/lib/cases/channel-words";
import type { FollowedCase, followConversation } from "@/lib/cases/follow";
import type { Limits } from "@/lib/cases/limits";
import { sayDay, sayTime, sayWhen } from "@/lib/cases/when";
import type { Holidays } from "@/lib/cases/working-days";
import { displayText } from "@/lib/sms/text";
import type { TicketView } from "./ticket-page";
import type { TimelineItem } from "./timeline";

/** One moment for the whole page. */
export type At = { now: Date; holidays: Holidays; limits: Limits };
/** What was written, oldest first. */
export type Words = NonNullable<Awaited<ReturnType<typeof followConversation>>>;

type Step = FollowedCase["steps"][number];

/** `kemarin 14.05`, `Senin 19 Januari, 14.05` */
function sayMoment(moment: Date, now: Date): string {
  const words = sayWhen(moment, now);
  return words.endsWith(sayTime(moment)) ? words : `${words}, ${sayTime(moment)}`;
}

/** Newest first, with what comes next on top. With `words`, messages are told by themselves instead of as steps. */
export function timelineOf(found: FollowedCase, words: Words | null, at: At): TimelineItem[] {
  const owner = found.tenantKind === "meja" ? "SMS Centre" : found.tenantName;
  const steps = found.steps.filter(({ type }) => !words || !spoken.has(type)).map((step) => stepItem(step, owner, found.rating));
  const shown = words && lastAnswer(words);
  const said = (words ?? []).map((message) => messageItem(message, owner, message === shown));
  const past = [...steps, ...said].sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0))
    .map((item) => (item.at ? { ...item, words: sayMoment(item.at, at.now) } : item));
  const next = nextItem(found, owner, at);
  return next ? [next, ...past] : past;
}

const spoken: ReadonlySet<Step["type"]> = new Set(["received", "message", "answered", "asked"]);

function stepItem({ type, at, toName }: Step, owner: string, rating: number | null): TimelineItem {
  const to = toName ?? "SMS Centre";
  switch (type) {
    case "received": return { mark: "key", icon: "message-square-text", title: "Anda menulis", at };
    case "message": return { mark: "key", icon: "message-square-text", title: "Anda menulis lagi", at };
    case "routed": return { mark: "step", icon: "send", title: `Diteruskan ke ${to}`, at, after: "oleh SMS Centre" };
    case "handed-on": return { mark: "step", icon: "corner-up-right", title: `Dialihkan ke ${to}`, at };
    case "not-ours": return { mark: "step", icon: "undo-2", title: "Dikembalikan ke SMS Centre", at, note: "Instansi itu tidak berwenang. Petugas mencarikan yang tepat." };
    case "asked": return { mark: "key", icon: "circle-question-mark", title: `${owner} bertanya kepada Anda`, at };
    case "answered": return { mark: "key", icon: "message-square-reply", title: `Dijawab oleh ${owner}`, at };
    case "closed": return { mark: "step", icon: "check", title: "Ditutup", at };
    case "reopened": return { mark: "key", icon: "rotate-ccw", title: "Dibuka lagi atas permintaan Anda", at };
    case "rated": return { mark: "step", icon: "star", title: rating ? `Anda menilai jawabannya ${rating} dari 5` : "Anda menilai jawabannya", at };
    case "published": return { mark: "step", icon: "info", title: "Ditampilkan untuk umum, tanpa nama, nomor, dan alamat", at };
    case "merged": return { mark: "step", icon: "arrow-right-left", title: `Digabung dengan laporan Anda yang lain${toName ? `, ${toName}` : ""}`, at };
    case "split": return { mark: "step", icon: "arrow-right-left", title: `Sebagian dipisah menjadi laporan sendiri${toName ? `, ${toName}` : ""}`, at };
    case "field-check": return { mark: "step", icon: "map-pin", title: `${owner} perlu memeriksa di tempat`, at, note: "Batas jawabannya menjadi lebih panjang." };
    case "raised": return { mark: "step", icon: "corner-up-right", title: `Lewat batas, naik ke ${to}`, at };
    // The work of officers among themselves; followCase doesn't read these.
    case "note": case "number-revealed": case "undone": case "unpublished": case "linked": case "unlinked": case "assigned": case "lapor": case "deadline-moved": case "abuse": return { mark: "step", icon: "info", title: "Dicatat", at };
  }
}

const WROTE: Record<string, string> = { web: "Anda menulis di web", open311: "Anda menulis lewat aplikasi", [OFFICER]: "Petugas mencatat perkataan Anda" };

/** `above`: the frame on top of the page shows this answer already. */
function messageItem({ direction, kind, body, at, authorName, gateway }: Words[number], owner: string, above: boolean): TimelineItem {
  const quote = displayText(body);
  if (direction === "in") return { mark: "key", icon: "message-square-text", title: WROTE[gateway ?? ""] ?? "Anda menulis lewat SMS", at, quote };
  const icon = kind === "answer" ? "message-square-reply" : "circle-question-mark";
  const title = kind === "answer" ? `Dijawab oleh ${owner}` : `${owner} bertanya kepada Anda`;
  return { mark: "key", icon, title, at, after: authorName ? `oleh ${authorName}` : undefined, note: above ? undefined : quote };
}

function nextItem({ status, dueAt }: FollowedCase, owner: string, { now }: At): TimelineItem | null {
  const item = (title: string, words: string): TimelineItem => ({ mark: "next", icon: "hourglass", title, at: null, words });
  const by = `paling lambat ${sayDay(dueAt, now)}`;
  const late = dueAt < now ? `seharusnya ${sayDay(dueAt, now)}` : by;
  switch (status) {
    case "new": return item("Diteruskan ke instansi yang berwenang", late);
    case "open": return item(`Dijawab oleh ${owner}`, late);
    case "waiting": return item("Anda membalas SMS kami", "waktu berhenti dihitung sampai saat itu");
    case "answered": return dueAt < now ? null : item("Anda menanggapi jawabannya", `sampai ${sayDay(dueAt, now)}`);
    case "closed": return null;
  }
}

const lastAnswer = (words: Words) => words.findLast(({ kind, direction }) => direction === "out" && kind === "answer");

/** The newest answer, for the frame on top. */
export function answerOf(words: Words, owner: string): TicketView["answer"] {
  const last = lastAnswer(words);
  return last ? { agencyName: owner, text: displayText(last.body), by: { name: last.authorName ?? owner, title: owner }, at: last.at } : null;
}
