import type { AccountRow } from "@/lib/accounts/queries";
import { roleWords } from "@/lib/accounts/roles";
import type { AuditRow } from "@/lib/audit/queries";
import { sayAction } from "@/lib/audit/words";
import { dayOf } from "@/lib/cases/working-days";
import { sayTime } from "@/lib/cases/when";
import { csvLine } from "@/lib/csv/write";
import { type AgencyRow, shownState } from "@/lib/tenants/admin-list";
import { kindWords } from "@/lib/tenants/kinds";
import { SITE_STATES } from "./present-agency";
import { actorOf, detailOf, subjectOf } from "./present-audit";
import { SITE_STATE_CHOICES } from "./site-state";
import { ACCOUNT_STATE_CHOICES } from "./account-state";

/** "2026-11-24 07.30", the city's time: sorts as it is written. */
const stamp = (at: Date | null): string | null => at && `${dayOf(at)} ${sayTime(at)}`;

const wordOf = (choices: { value: string; label: string }[], value: string): string => choices.find((choice) => choice.value === value)?.label ?? value;

/** The lists of the admin rooms as lines of CSV, in the order they are shown. */
export function* agencyLines(agencies: Iterable<AgencyRow>): Generator<string> {
  yield csvLine(["Instansi", "Alamat", "Jenis", "Keadaan", "Operator", "Deputi", "Pimpinan", "Karya sendiri terakhir", "Laporan terbuka", "Laporan terlambat"]);
  for (const { name, slug, kind, seats, lastOwnWorkAt, open, late, ...agency } of agencies) {
    const state = wordOf(SITE_STATE_CHOICES, SITE_STATES[shownState(agency)]);
    yield csvLine([name, slug, kindWords[kind], state, seats.operator, seats.deputy, seats.head, stamp(lastOwnWorkAt), open, late]);
  }
}

/** A line for each seat; one without a seat for those who have none. */
export function* accountLines(accounts: Iterable<AccountRow>): Generator<string> {
  yield csvLine(["Nama", "E-mail", "Keadaan", "Peran", "Instansi", "Mulai", "Berakhir", "Terakhir masuk"]);
  for (const { name, email, state, seats, lastSignInAt } of accounts) {
    const [person, seen] = [[name, email, wordOf(ACCOUNT_STATE_CHOICES, state)], stamp(lastSignInAt)];
    if (seats.length === 0) yield csvLine([...person, null, null, null, null, seen]);
    for (const { role, agency, startsOn, endsOn } of seats) yield csvLine([...person, roleWords[role], agency?.name ?? null, startsOn, endsOn, seen]);
  }
}

export async function* auditLines(pages: AsyncIterable<AuditRow[]>): AsyncGenerator<string> {
  yield csvLine(["Waktu", "Siapa", "Tindakan", "Pada", "Instansi", "Rincian"]);
  for await (const rows of pages) {
    yield rows.map((row) => csvLine([stamp(row.at), actorOf(row), sayAction(row.action), subjectOf(row), row.tenant?.name ?? null, detailOf(row.data) ?? null])).join("");
  }
}
