import type { Counters } from "@/lib/cases/counters";
import type { Box, Urgency } from "@/lib/cases/reach";
import type { ListChip, ListTab } from "./conversation-list";

/** The inbox's filter, as it stands in the address. */
export type InboxQuery = { kotak?: string; saring?: string; sesudah?: string };

const BOXES: Record<string, Box> = { menunggu: "waiting", selesai: "done" };
const URGENCIES: Record<string, Urgency> = { terlambat: "late", "hari-ini": "today", "belum-dibaca": "unread", naik: "raised", saya: "mine" };

export function readFilter(query: InboxQuery): { box: Box; urgency?: Urgency } {
  const urgency = URGENCIES[query.saring ?? ""];
  return { box: BOXES[query.kotak ?? ""] ?? "open", ...(urgency ? { urgency } : {}) };
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

export function tabsOf(query: InboxQuery, counters: Counters): ListTab[] {
  const { box } = readFilter(query);
  return [
    { href: "/dasbor/pesan", label: "Terbuka", count: counters.open, current: box === "open" },
    { href: "/dasbor/pesan?kotak=menunggu", label: "Menunggu", count: counters.waiting, current: box === "waiting" },
    { href: "/dasbor/pesan?kotak=selesai", label: "Selesai", current: box === "done" },
  ];
}

export function chipsOf(query: InboxQuery, counters: Counters): ListChip[] {
  const chip = (saring: string, label: string, count?: number, tone?: "late"): ListChip => ({
    href: query.saring === saring ? "/dasbor/pesan" : `/dasbor/pesan?saring=${saring}`, label, ...(count === undefined ? {} : { count }), on: query.saring === saring, ...(tone ? { tone } : {}),
  });
  return [chip("terlambat", "Terlambat", counters.late, "late"), chip("hari-ini", "Hari ini", counters.today), chip("belum-dibaca", "Belum dibaca", counters.unread), chip("saya", "Saya tangani"), chip("naik", "Dinaikkan")];
}
