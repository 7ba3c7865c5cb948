import type { Choice } from "@/components/fields/choice-field";
import type { Moment } from "@/components/dashboard/types";
import { roleHints, roleWords } from "@/lib/accounts/roles";
import type { AccountRow as Account, SeatView } from "@/lib/accounts/queries";
import { sayAction, saySubject } from "@/lib/audit/words";
import type { AuditRow as Audit } from "@/lib/audit/queries";
import { dayOf } from "@/lib/cases/working-days";
import { sayTime, sayWhen } from "@/lib/cases/when";
import type { AgencyRow as Agency } from "@/lib/tenants/admin-list";
import { kindWords } from "@/lib/tenants/kinds";
import type { AccountRow } from "./account-table";
import type { AgencyRow } from "./agency-table";
import type { AuditRow } from "./audit-list";
import type { SiteState } from "./site-state";

const DAY = 86_400_000;
const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "Hari ini 07.30", "Kemarin 16.12", else how many days ago: what counts here is the silence. */
export function sayAgo(at: Date, now: Date): string {
  const days = Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(at))) / DAY);
  return days <= 0 ? `Hari ini ${sayTime(at)}` : days === 1 ? `Kemarin ${sayTime(at)}` : `${days} hari lalu`;
}

export const moment = (at: Date, now: Date): Moment => ({ iso: at.toISOString(), word: upper(sayWhen(at, now)) });

const date = new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
/** A day such as `2027-01-28` as "28 Jan 2027". */
export const sayDate = (day: string): string => date.format(new Date(`${day}T00:00:00Z`));

const STATES = { living: "alive", slow: "slow", dead: "dead", none: "none" } as const;
const TONES = { living: "", slow: "warn", dead: "late", none: "faint" } as const;

export const siteStateOf = (agency: Pick<Agency, "state" | "suspended">): SiteState => (agency.suspended ? "suspended" : STATES[agency.state]);

export function agencyRow(agency: Agency, now: Date): AgencyRow {
  const { slug, name, seats, open, late } = agency;
  return {
    slug, name, seats, open, late, href: `/admin/instansi/${slug}`, kind: kindWords[agency.kind], state: siteStateOf(agency),
    lastWork: agency.lastOwnWorkAt ? { word: sayAgo(agency.lastOwnWorkAt, now), tone: TONES[agency.state] } : { word: "Belum pernah", tone: "faint" },
  };
}

export const seatWords = ({ role, agency }: Pick<SeatView, "role" | "agency">): string => (agency ? `${roleWords[role]} ${agency.name}` : roleWords[role]);

export function accountRow(account: Account, now: Date): AccountRow {
  return {
    id: String(account.id), href: `/admin/akun/${account.id}`, name: account.name, email: account.email, state: account.state,
    seats: account.seats.map((seat) => ({ words: seatWords(seat), until: seat.endsOn ? sayDate(seat.endsOn) : undefined })),
    lastSeen: account.lastSignInAt ? moment(account.lastSignInAt, now) : null,
  };
}

const MACHINES: Record<string, string> = { job: "Sistem", gateway: "Gateway SMS", door: "Pintu masuk", follower: "Warga", site: "Situs", portal: "Portal" };

export function auditRow(row: Audit, now: Date): AuditRow {
  const named = row.subjectName ?? (row.subject === "case" ? "" : `nomor ${row.subjectId}`);
  return {
    id: String(row.id), at: moment(row.at, now), actor: row.actorName === row.scope ? (MACHINES[row.scope] ?? row.actorName) : row.actorName,
    action: sayAction(row.action), subject: `${saySubject(row.subject)} ${named}`.trim(), agency: row.tenant?.name, detail: detailOf(row.data),
  };
}

/** The few facts of a change that a person can read at a glance. */
function detailOf(data: Record<string, unknown>): string | undefined {
  const { from, to, role, reason, onBehalf, slug } = data;
  const words = [
    isRole(role) ? roleWords[role] : "",
    hasSlug(from) && hasSlug(to) && from.slug !== to.slug ? `${from.slug} menjadi ${to.slug}` : typeof slug === "string" ? slug : "",
    typeof reason === "string" ? reason : "",
    onBehalf === true ? "atas nama instansi" : "",
  ].filter(Boolean);
  return words.length > 0 ? words.join(", ") : undefined;
}

const isRole = (value: unknown): value is keyof typeof roleWords => typeof value === "string" && value in roleWords;

const hasSlug = (value: unknown): value is { slug: string } => typeof value === "object" && value !== null && "slug" in value && typeof value.slug === "string";

export const roleChoices: Choice[] = Object.keys(roleWords).filter(isRole).map((value) => ({ value, label: `${roleWords[value]}: ${roleHints[value]}` }));

export const kindChoices: Choice[] = Object.entries(kindWords).map(([value, label]) => ({ value, label }));

export const agencyChoices = (agencies: { slug: string; name: string }[]): Choice[] => agencies.map(({ slug, name }) => ({ value: slug, label: name, hint: slug }));
