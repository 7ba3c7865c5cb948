import { fromWords } from "@/lib/cases/channel-words";
import { levelWords } from "@/lib/cases/ladder";
import type { CaseRow } from "@/lib/cases/queries";
import { markWords, type Piece, snippetOf } from "@/lib/search/marks";
import { displayText } from "@/lib/sms/text";
import { badgeOf, type Now, shortMoment } from "./moments";
import type { CaseGroup, CaseSummary, ClockTone } from "./types";

export type AgencyNames = ReadonlyMap<number, string>;

/** A row of the list as it is shown. What no agency has is the desk's. */
export function summaryOf(row: CaseRow, at: Now, agencies?: AgencyNames): CaseSummary {
  return {
    id: String(row.id), ticket: row.ticket, title: row.title, kind: row.kind, channel: row.channel === "sms" ? "sms" : "web",
    from: fromWords(row.channel, row.masked),
    clock: badgeOf(row, at), unread: row.unread,
    lastMessage: { text: displayText(row.lastBody) || "(pesan kosong)", at: shortMoment(row.lastMessageAt, at.now) },
    ...excerptOf(row.found),
    ...(row.assigneeName ? { tag: row.assigneeName } : {}), ...(row.level > 0 ? { tag: `Naik ke ${levelWords[row.level]?.toLowerCase() ?? ""}` } : {}),
    ...(agencies ? { agency: agencies.get(row.tenantId) ?? "Meja SMS Centre" } : {}),
  };
}

function excerptOf(found: CaseRow["found"]): { excerpt?: Piece[] } {
  const forms = new Set(found?.forms);
  return found && forms.size > 0 ? { excerpt: markWords(snippetOf({ title: "", summary: "", body: displayText(found.text) }, forms), forms) } : {};
}

const HEADINGS: Record<ClockTone, string> = { late: "Terlambat", today: "Jatuh tempo hari ini", left: "Berikutnya", paused: "Menunggu warga", done: "Sudah dijawab" };
const ORDER: ClockTone[] = ["late", "today", "left", "paused", "done"];

/** Most urgent first; groups without a case are left out. */
export function groupsOf(rows: readonly CaseRow[], at: Now, agencies?: AgencyNames): CaseGroup[] {
  const all = rows.map((row) => summaryOf(row, at, agencies));
  return ORDER.map((tone) => ({ heading: HEADINGS[tone], cases: all.filter((one) => one.clock.tone === tone) })).filter((group) => group.cases.length > 0);
}
