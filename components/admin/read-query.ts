import { roleWords } from "@/lib/accounts/roles";
import type { AccountFilter, AccountSort, AccountState } from "@/lib/accounts/queries";
import type { AuditFilter } from "@/lib/audit/statement";
import { actionWords, subjectWords } from "@/lib/audit/words";
import type { AgencyFilter, AgencySort, ShownState, WorkAge } from "@/lib/tenants/admin-list";
import { agencyKinds } from "@/lib/tenants/kinds";
import { PAGE_SIZES, type TableQuery } from "./table-query";

type Given = Record<string, string | string[] | undefined>;
export type Search = Promise<Given>;

/** The named words of an address, each once; anything else in it is ignored. */
export function readQuery(search: Given, names: readonly string[]): TableQuery {
  return Object.fromEntries(names.flatMap((name) => {
    const value = search[name];
    const text = (Array.isArray(value) ? value[0] : value)?.replaceAll("\0", "").slice(0, 100);
    return text ? [[name, text]] : [];
  }));
}

/** The same of a request's address; what belongs to a page of the list and not to the whole is left out. */
export const queryIn = (request: Request, names: readonly string[]): TableQuery =>
  readQuery(Object.fromEntries(new URL(request.url).searchParams), names.filter((name) => !ONE_PAGE.has(name)));

const ONE_PAGE = new Set(["hal", "baris", "sebelum"]);

/** What each list understands. */
export const AGENCY_WORDS = ["nama", "alamat", "jenis", "keadaan", "kursi", "karya", "telat", "urut", "baris", "hal"] as const;
export const ACCOUNT_WORDS = ["nama", "keadaan", "peran", "instansi", "masa", "masuk", "urut", "baris", "hal"] as const;
export const AUDIT_WORDS = ["pelaku", "tindakan", "jenis", "instansi", "dari", "sampai", "simpan", "sebelum"] as const;

type Pages = { page: number; perPage: number };

const pages = (query: TableQuery): Pages => ({
  page: Math.min(Math.max(1, Math.trunc(Number(query.hal)) || 1), 100_000), perPage: PAGE_SIZES.find((size) => String(size) === query.baris) ?? PAGE_SIZES[0],
});
const sortOf = (query: TableQuery) => ({ column: query.urut?.replace(/^-/, "") ?? "", descending: query.urut?.startsWith("-") ?? false });

/** What a word of the address stands for; an unknown word stands for nothing. */
const meant = <T>(meanings: Record<string, T>, word: string | undefined): T | undefined => (word !== undefined && Object.hasOwn(meanings, word) ? meanings[word] : undefined);

const AGENCY_SORTS: Record<string, AgencySort> = { nama: "name", jenis: "kind", keadaan: "state", karya: "work", terbuka: "open", telat: "late" };
const STATES: Record<string, ShownState> = { alive: "living", slow: "slow", dead: "dead", none: "none", suspended: "suspended", merged: "merged" };
const WORK: Record<string, WorkAge> = { 7: "week", 30: "month", 90: "quarter", lama: "older", belum: "never" };

export function agencyFilter(query: TableQuery): AgencyFilter & Pages {
  const { column, descending } = sortOf(query);
  return {
    q: query.nama, slug: query.alamat, kind: agencyKinds.find((kind) => kind === query.jenis), state: meant(STATES, query.keadaan),
    seats: meant({ kosong: "empty", penuh: "full" } as const, query.kursi), work: meant(WORK, query.karya), late: meant({ ya: true, tidak: false }, query.telat),
    sort: meant(AGENCY_SORTS, column) ?? "name", descending, ...pages(query),
  };
}

const ACCOUNT_SORTS: Record<string, AccountSort> = { nama: "name", masuk: "seen", berakhir: "ends" };
const ACCOUNT_STATES: readonly AccountState[] = ["active", "invited", "disabled"];

export function accountFilter(query: TableQuery): AccountFilter & Pages {
  const { column, descending } = sortOf(query);
  return {
    q: query.nama, agency: query.instansi, role: query.peran === "tanpa" ? "none" : isRole(query.peran) ? query.peran : undefined,
    term: meant({ berakhir: "ending", nanti: "later" } as const, query.masa), state: ACCOUNT_STATES.find((state) => state === query.keadaan),
    seen: meant({ 30: "month", lama: "older", belum: "never" } as const, query.masuk), sort: meant(ACCOUNT_SORTS, column) ?? "name", descending, ...pages(query),
  };
}

const isRole = (word: string | undefined): word is keyof typeof roleWords => word !== undefined && Object.hasOwn(roleWords, word);

export function auditFilter(query: TableQuery): AuditFilter {
  const before = Number(query.sebelum);
  return {
    actor: query.pelaku, agency: query.instansi, from: dayIn(query.dari), until: dayIn(query.sampai), autosaves: query.simpan === "tampil",
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
    action: meant(actionWords, query.tindakan) && query.tindakan, subject: meant(subjectWords, query.jenis) && query.jenis,
  };
}

/** A day that is in the calendar and that PostgreSQL reads as the same one. */
const dayIn = (word = ""): string | undefined => (/^[12]\d{3}-\d\d-\d\d$/.test(word) && new Date(`${word}T00:00:00Z`).toJSON()?.startsWith(word) ? word : undefined);
