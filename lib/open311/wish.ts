import { type CaseKind, type CaseStatus, caseStatuses } from "@/lib/cases/schema";
import type { Outcome } from "@/lib/forms/outcome";
import { serviceOf } from "./services";

/** GeoReport v2, GET Service Requests: a span of at most 90 days, at most 1,000 requests. */
export const MOST_DAYS = 90;
export const MOST_REQUESTS = 1_000;
/** Further back nobody pages: each page reads what it passes over. A narrower span of time shows the same. */
const MOST_PASSED = 10_000;
const DAY = 86_400_000;

/** `ids` overrides everything else. Null: all. `until` is past the last moment that counts. */
export type Wish = { ids: number[] } | { ids: null; kinds: CaseKind[] | null; statuses: CaseStatus[] | null; from: Date; until: Date; size: number; skip: number };

const closed: CaseStatus[] = ["closed"];
const statusesOf: Record<string, CaseStatus[]> = { closed, open: caseStatuses.filter((one) => !closed.includes(one)) };

/** An empty parameter is one that wasn't given (GeoReport v2, Optional Arguments). */
const given = (query: URLSearchParams, name: string): string | null => query.get(name)?.trim() || null;
/** Several may be given, with commas or by repeating the name. */
const listed = (query: URLSearchParams, name: string): string[] => query.getAll(name).flatMap((one) => one.split(",")).map((one) => one.trim()).filter((one) => one !== "");

/** What the query asks for, or what is wrong with it. */
export function readWish(query: URLSearchParams, now: Date): Outcome<Wish> {
  const ids = listed(query, "service_request_id");
  if (ids.length > MOST_REQUESTS) return wrong(`Paling banyak ${MOST_REQUESTS} nomor sekaligus di service_request_id.`);
  // A number that can't be is one that isn't there.
  if (ids.length > 0) return { ok: true, value: { ids: [...new Set(ids)].filter((id) => /^\d{1,15}$/.test(id)).map(Number) } };
  const codes = listed(query, "service_code");
  const kinds = codes.map(serviceOf).flatMap((one) => (one ? [one.kind] : []));
  const states = listed(query, "status").map((one) => one.toLowerCase());
  const span = readSpan(given(query, "start_date"), given(query, "end_date"), now);
  const page = readPage(query);
  const issues = [
    ...(kinds.length < codes.length ? [`service_code tidak dikenal: ${codes.filter((code) => !serviceOf(code)).join(", ").slice(0, 100)}. Lihat daftar services.`] : []),
    ...states.filter((one) => !(one in statusesOf)).map((one) => `status tidak dikenal: ${one.slice(0, 40)}. Pilih open atau closed.`),
    ...(span.ok ? [] : span.issues.map(({ message }) => message)), ...(page.ok ? [] : page.issues.map(({ message }) => message)),
  ];
  if (issues.length > 0 || !span.ok || !page.ok) return wrong(...issues);
  const statuses = [...new Set(states.flatMap((one) => statusesOf[one] ?? []))];
  return { ok: true, value: { ids: null, kinds: orAll(kinds, 3), statuses: orAll(statuses, caseStatuses.length), ...span.value, ...page.value } };
}

/** All of them is no filter. */
const orAll = <T>(chosen: T[], all: number): T[] | null => (chosen.length === 0 || new Set(chosen).size === all ? null : [...new Set(chosen)]);

const wrong = (...messages: string[]): { ok: false; issues: { field: null; message: string }[] } => ({ ok: false, issues: messages.map((message) => ({ field: null, message })) });

/** One end alone reaches 90 days from there; none: the most recent 90 days. */
function readSpan(start: string | null, end: string | null, now: Date): Outcome<{ from: Date; until: Date }> {
  const [from, last] = [start === null ? null : readMoment(start), end === null ? null : readMoment(end)];
  const bad = [...(start !== null && !from ? ["start_date"] : []), ...(end !== null && !last ? ["end_date"] : [])];
  if (bad.length > 0) return wrong(...bad.map((name) => `${name} tidak terbaca. Tulis seperti 2026-01-31T00:00:00Z, dengan zona waktu.`));
  const to = last ?? (from ? new Date(Math.min(Math.max(now.getTime(), from.getTime()), from.getTime() + MOST_DAYS * DAY)) : now);
  const since = from ?? new Date(to.getTime() - MOST_DAYS * DAY);
  if (since > to) return wrong("start_date lebih baru daripada end_date. Tukar keduanya.");
  if (to.getTime() - since.getTime() > MOST_DAYS * DAY) return wrong(`Jarak start_date dan end_date paling jauh ${MOST_DAYS} hari. Minta beberapa kali.`);
  // Answers name whole seconds: the one that they name is part of the span.
  return { ok: true, value: { from: since, until: new Date(Math.floor(to.getTime() / 1000) * 1000 + 1000) } };
}

/** A moment with its time zone (W3C, Date and Time Formats); a day alone is the city's day. Years as PostgreSQL and people mean them. */
function readMoment(text: string): Date | null {
  const day = /^\d{4}-\d\d-\d\d$/.test(text);
  if (!day && !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i.test(text)) return null;
  const at = new Date(day ? `${text}T00:00:00+07:00` : text);
  const isReal = !Number.isNaN(at.getTime()) && at.getUTCFullYear() >= 1900 && at.getUTCFullYear() < 3000 && new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10));
  return isReal ? at : null;
}

/** `page` and `page_size`, as Chicago, Boston and others have them (GeoReport v2, Extensions). */
function readPage(query: URLSearchParams): Outcome<{ size: number; skip: number }> {
  const number = (name: string, fallback: number) => (given(query, name) === null ? fallback : Number(given(query, name)));
  const [page, size] = [number("page", 1), number("page_size", MOST_REQUESTS)];
  const isCount = (count: number) => Number.isInteger(count) && count >= 1;
  if (!isCount(page) || !isCount(size) || size > MOST_REQUESTS) return wrong(`page dan page_size angka bulat mulai 1; page_size paling besar ${MOST_REQUESTS}.`);
  const skip = (page - 1) * size;
  return skip > MOST_PASSED ? wrong("Halaman itu terlalu jauh. Persempit dengan start_date dan end_date.") : { ok: true, value: { size, skip } };
}
