import type { Counters } from "@/lib/cases/counters";
import { sayCount } from "@/lib/cases/count-words";
import type { OwnSiteFacts, Work } from "@/lib/cases/home";
import type { Mention } from "@/lib/cases/mentions/queries";
import type { CaseWeek } from "@/lib/cases/tally-schema";
import { sayDay, sayShort, sayWhen } from "@/lib/cases/when";
import { badgeOf, type Now } from "@/components/inbox/moments";
import { KIND_WORDS } from "@/components/inbox/types";
import { DEAD_AFTER_DAYS, SLOW_AFTER_DAYS, siteState } from "@/lib/tenants/state";
import type { HomeProps } from "./home";
import type { OwnSite, Step, Tally, Week, WorkGroup } from "./home-types";
import type { WeeklyChartProps } from "./weekly-chart";

const DAY_MS = 86_400_000;

export function helloOf(counters: Counters): HomeProps["hello"] {
  if (counters.late > 0) return { strong: `${sayCount(counters.late)} laporan sudah terlambat.`, rest: counters.today > 0 ? `Mulailah dari sana, lalu ${sayCount(counters.today)} yang harus dijawab sebelum pukul 16.00.` : "Mulailah dari sana." };
  if (counters.today > 0) return { strong: `${sayCount(counters.today)} laporan harus dijawab hari ini.`, rest: "Batasnya pukul 16.00." };
  return counters.open > 0 ? { strong: `${sayCount(counters.open)} laporan menunggu jawaban.`, rest: "Belum ada yang terlambat." } : { strong: "Semua laporan sudah dijawab.", rest: "Terima kasih." };
}

export function talliesOf(counters: Counters, oldestUnread: Date | null, now: Date): Tally[] {
  const oldest = oldestUnread === null ? "tidak ada" : `tertua ${sayShort(oldestUnread, now)}`;
  return [
    { href: "/dasbor/pesan?saring=terlambat", kind: "late", count: counters.late, small: "lewat batas waktu" },
    { href: "/dasbor/pesan?saring=hari-ini", kind: "today", count: counters.today, small: "batas pukul 16.00" },
    { href: "/dasbor/pesan?saring=belum-dibaca", kind: "unread", count: counters.unread, small: oldest },
    { href: "/dasbor/pesan?kotak=menunggu", kind: "waiting", count: counters.waiting, small: "jam berhenti" },
  ];
}

export function workOf(work: Work, at: Now): WorkGroup[] {
  const items = work.map((one) => ({
    mine: one.mine,
    id: String(one.id), href: `/dasbor/pesan/${one.id}`, icon: "message" as const, title: one.title,
    about: `${one.ticket} · ${KIND_WORDS[one.kind].toLowerCase()}${one.raisedFrom ? ` · dari ${one.raisedFrom}` : ""}`, clock: badgeOf(one, at), verb: "Jawab",
  }));
  const of = (tone: string) => items.filter((item) => item.clock.tone === tone && !item.mine);
  const groups: WorkGroup[] = [
    { heading: "Naik ke Anda", tone: "late", small: "lewat batas, sekarang pada Anda", items: items.filter(({ mine }) => mine) },
    { heading: "Terlambat", tone: "late", items: of("late") },
    { heading: "Jatuh tempo hari ini", tone: "warn", items: of("today") },
    { heading: "Menunggu Anda", items: of("left") },
  ];
  return groups.filter((group) => group.items.length > 0);
}

/** Where colleagues named this person in a note, until the case is opened. */
export const mentionsOf = (mentions: readonly Mention[], now: Date): WorkGroup[] => (mentions.length === 0 ? [] : [{
  heading: "Anda disebut", small: "dalam catatan rekan",
  items: mentions.map(({ id, ticket, title, byName, at }) => ({ id: `sebut-${id}`, href: `/dasbor/pesan/${id}`, icon: "message", title, about: `${ticket} · oleh ${byName}`, word: sayShort(at, now), verb: "Buka" })),
}]);

const SHORT = new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "short", timeZone: "UTC" });

export function chartOf(rows: readonly CaseWeek[]): WeeklyChartProps {
  const weeks = rows.map((row, index): Week => ({ label: SHORT.format(new Date(`${row.week}T00:00:00Z`)), onTime: row.in_time, late: row.late, open: row.open, running: index === rows.length - 1 }));
  const onTime = weeks.reduce((sum, week) => sum + week.onTime, 0);
  const answered = onTime + weeks.reduce((sum, week) => sum + week.late, 0);
  const total = answered + weeks.reduce((sum, week) => sum + week.open, 0);
  return {
    weeks, words: `${total} laporan masuk dalam ${weeks.length} minggu; ${onTime} dari ${answered} dijawab tepat waktu.`,
    ...(answered > 0 ? { share: `${Math.round((onTime / answered) * 100)}%` } : {}),
  };
}

const STATES = { living: "alive", slow: "slow", dead: "dead", none: "none" } as const;

export function ownSiteOf(site: OwnSiteFacts, counters: Counters, href: string, now: Date): OwnSite {
  const state = siteState(site, now);
  const last = site.lastOwnWorkAt;
  const seats = [!site.operator && "operator", !site.deputy && "deputi", !site.head && "pimpinan"].filter((name) => name !== false);
  return {
    state: STATES[state], href, forecast: forecastOf(state, site, now),
    reasons: [
      { tone: last && now.getTime() - last.getTime() < SLOW_AFTER_DAYS * DAY_MS ? "ok" : "warn", title: last ? `Karya sendiri: ${sayWhen(last, now)}` : "Belum ada karya sendiri", detail: `${site.published30} tulisan dalam 30 hari.`, link: { href: "/dasbor/berita", label: "Tulis berita" } },
      { tone: counters.late > 0 ? "warn" : "ok", title: counters.late > 0 ? `${sayCount(counters.late)} laporan terlambat` : "Tidak ada laporan terlambat", detail: `${sayCount(counters.open)} laporan terbuka.` },
      { tone: seats.length > 0 ? "late" : "ok", title: seats.length > 0 ? `Kursi kosong: ${seats.join(", ")}` : "Kursi terisi semua", detail: seats.length > 0 ? "Admin kota mengisi kursi." : "Operator, deputi, dan pimpinan." },
    ],
  };
}

function forecastOf(state: string, { openedAt, lastOwnWorkAt }: OwnSiteFacts, now: Date): string {
  if (state === "none") return "Situs belum dibuka. Admin kota membukanya setelah kursi terisi.";
  if (state === "dead") return "Situs mati. Terbitkan satu berita untuk menghidupkannya.";
  const days = state === "living" ? SLOW_AFTER_DAYS : DEAD_AFTER_DAYS;
  const on = sayDay(new Date((lastOwnWorkAt ?? openedAt ?? now).getTime() + days * DAY_MS), now);
  return lastOwnWorkAt ? `Menjadi ${state === "living" ? "lesu" : "mati"} pada ${on} bila sampai hari itu tidak ada karya sendiri yang baru.`
    : `Situs belum pernah diisi. Terbitkan satu berita untuk menghidupkannya; tanpa itu situs mati pada ${on}.`;
}

export const stepsOf = (site: OwnSiteFacts): Step[] => [
  { label: "Masuk ke dasbor", done: true, small: "selesai" },
  { label: "Jawab satu pesan warga", done: site.answeredByMe, small: "± 3 menit", href: "/dasbor/pesan" },
  { label: "Terbitkan berita bergambar", done: site.wroteMyself, small: "± 10 menit", href: "/dasbor/berita" },
];
