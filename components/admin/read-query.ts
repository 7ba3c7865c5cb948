import type { AccountFilter, AccountState } from "@/lib/accounts/queries";
import type { AuditFilter } from "@/lib/audit/queries";
import type { AgencyFilter, AgencySort } from "@/lib/tenants/admin-list";
import { agencyKinds } from "@/lib/tenants/kinds";
import { sayAction } from "@/lib/audit/words";
import type { TableQuery } from "./table-query";

export type Search = Promise<Record<string, string | string[] | undefined>>;

/** The named words of an address, each once; anything else in it is ignored. */
export function readQuery(search: Record<string, string | string[] | undefined>, names: string[]): TableQuery {
  return Object.fromEntries(names.flatMap((name) => {
    const value = search[name];
    const text = (Array.isArray(value) ? value[0] : value)?.slice(0, 100);
    return text ? [[name, text]] : [];
  }));
}

const PER_PAGE = 25;
const page = (query: TableQuery) => ({ page: Math.min(Math.max(1, Math.trunc(Number(query.hal)) || 1), 100_000), perPage: PER_PAGE });
const sortOf = (query: TableQuery) => ({ column: query.urut?.replace(/^-/, ""), descending: query.urut?.startsWith("-") ?? false });

const pick = <T extends string>(value: string | undefined, choices: readonly T[]): T | undefined => choices.find((choice) => choice === value);

const AGENCY_SORTS: Record<string, AgencySort> = { nama: "name", jenis: "kind", keadaan: "state", karya: "work", terbuka: "open", telat: "late" };
const STATES = { alive: "living", slow: "slow", dead: "dead", none: "none", suspended: "suspended" } as const;

export function agencyFilter(query: TableQuery): AgencyFilter & { page: number; perPage: number } {
  const { column = "nama", descending } = sortOf(query);
  const state = pick(query.keadaan, ["alive", "slow", "dead", "none", "suspended"]);
  const seats = pick(query.kursi, ["kosong", "penuh"]);
  const late = pick(query.telat, ["ya", "tidak"]);
  return {
    q: query.nama, slug: query.alamat, kind: pick(query.jenis, agencyKinds), state: state && STATES[state],
    seats: seats && (seats === "kosong" ? "empty" : "full"), late: late === undefined ? undefined : late === "ya", sort: AGENCY_SORTS[column] ?? "name", descending, ...page(query),
  };
}

const ACCOUNT_STATES: readonly AccountState[] = ["active", "invited", "disabled"];

export function accountFilter(query: TableQuery): AccountFilter & { page: number; perPage: number } {
  const { column, descending } = sortOf(query);
  return { q: query.nama, state: pick(query.keadaan, ACCOUNT_STATES), sort: column === "masuk" ? "seen" : "name", descending, ...page(query) };
}

export function auditFilter(query: TableQuery): AuditFilter {
  const before = Number(query.sebelum);
  return {
    actor: query.pelaku, agency: query.instansi, before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
    action: query.tindakan && sayAction(query.tindakan) !== query.tindakan ? query.tindakan : undefined,
  };
}
