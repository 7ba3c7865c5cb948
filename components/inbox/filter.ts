import { type CaseQuestion, readCaseQuestion, searchText } from "@/lib/cases/case-question";
import type { Counters } from "@/lib/cases/counters";
import type { Box, Urgency } from "@/lib/cases/reach";
import type { ListChip, ListTab } from "./conversation-list";

/** The inbox's filter, as it stands in the address. */
export type InboxQuery = { kotak?: string; saring?: string; q?: string; sesudah?: string };

const BOXES: Record<string, Box> = { terbuka: "open", menunggu: "waiting", selesai: "done", semua: "all" };
const URGENCIES: Record<string, Urgency> = { terlambat: "late", "hari-ini": "today", "belum-dibaca": "unread", naik: "raised", saya: "mine", disebut: "mentioned" };

/** Words to look for; an address may hold them twice, or nothing but spaces. */
export const wordsIn = (query: InboxQuery): string => searchText(query.q);

/** What is read of an address; names it doesn't know count as left out. A search looks in all boxes unless one is named, and nothing else does. */
export function readFilter(query: InboxQuery): { box: Box; urgency?: Urgency; question: CaseQuestion | null } {
  const urgency = URGENCIES[query.saring ?? ""];
  const question = readCaseQuestion(query.q);
  const box = BOXES[query.kotak ?? ""];
  // All boxes together have no index to be read by: they are for searching.
  return { box: question ? (box ?? "all") : !box || box === "all" ? "open" : box, question, ...(urgency ? { urgency } : {}) };
}

/** Where the list goes on: the last row seen, as `dueAt~id`. */
export function readAfter(query: InboxQuery): { dueAt: Date; id: number } | undefined {
  const [iso = "", id = ""] = (query.sesudah ?? "").split("~");
  const dueAt = new Date(iso);
  return Number.isNaN(dueAt.getTime()) || !/^\d+$/.test(id) ? undefined : { dueAt, id: Number(id) };
}

export function queryOf(query: InboxQuery): string {
  const kept = new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== ""));
  return kept.size > 0 ? `?${kept.toString()}` : "";
}

/** The address of the page after a full one; undefined where the list ends. */
export function nextOf(base: string, query: InboxQuery, rows: readonly { id: number; dueAt: Date }[], pageSize: number): string | undefined {
  const last = rows.length === pageSize ? rows.at(-1) : undefined;
  return last && `${base}${queryOf({ ...query, sesudah: `${last.dueAt.toISOString()}~${last.id}` })}`;
}

const INBOX = "/dasbor/pesan";

/** The numbers beside the boxes are of all cases: a search leaves them out. */
export function tabsOf(query: InboxQuery, counters: Counters): ListTab[] {
  const { box } = readFilter(query);
  const q = wordsIn(query);
  const tab = (kotak: string, label: string, of: Box, count?: number): ListTab => ({
    href: `${INBOX}${queryOf({ q, kotak })}`, label, current: box === of, ...(count === undefined || q ? {} : { count }),
  });
  return [
    ...(q || box === "all" ? [tab("semua", "Semua", "all")] : []), tab(q ? "terbuka" : "", "Terbuka", "open", counters.open),
    tab("menunggu", "Menunggu", "waiting", counters.waiting), tab("selesai", "Selesai", "done"),
  ];
}

/** `mentions`: in how many cases this person was named; left out where nobody is. */
export function chipsOf(query: InboxQuery, counters: Counters, mentions?: number): ListChip[] {
  const q = wordsIn(query);
  const chip = (saring: string, label: string, count?: number, tone?: "late"): ListChip => {
    const on = query.saring === saring;
    return { href: `${INBOX}${queryOf({ q, ...(on ? {} : { saring }) })}`, label, ...(count === undefined || q ? {} : { count }), on, ...(tone ? { tone } : {}) };
  };
  return [chip("terlambat", "Terlambat", counters.late, "late"), chip("hari-ini", "Hari ini", counters.today), chip("belum-dibaca", "Belum dibaca", counters.unread), chip("saya", "Saya tangani"), ...(mentions === undefined ? [] : [chip("disebut", "Disebut", mentions || undefined)]), chip("naik", "Dinaikkan")];
}
