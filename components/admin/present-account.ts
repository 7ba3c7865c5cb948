import type { AccountRow as Account, SeatView } from "@/lib/accounts/queries";
import { roleWords } from "@/lib/accounts/roles";
import type { Choice } from "@/components/fields/choice-field";
import type { AccountRow } from "./account-table";
import { moment, sayDate } from "./present";

export const seatWords = ({ role, agency }: Pick<SeatView, "role" | "agency">): string => (agency ? `${roleWords[role]} ${agency.name}` : roleWords[role]);

/** "sejak 30 Jan 2026", "30 Jan 2026 sampai 31 Des 2026", "mulai 1 Feb 2027". */
export function sayTerm({ startsOn, endsOn, when }: Pick<SeatView, "startsOn" | "endsOn" | "when">): string {
  if (when === "over") return endsOn ? `berakhir ${sayDate(endsOn)}` : "berakhir";
  if (endsOn) return `${sayDate(startsOn)} sampai ${sayDate(endsOn)}`;
  return `${when === "later" ? "mulai" : "sejak"} ${sayDate(startsOn)}`;
}

const MONTH_MS = 30 * 86_400_000;

/** Whether someone should be looked for now: the seat ends within a month, or hasn't begun. */
const soon = ({ endsOn, when }: SeatView, now: Date): boolean => when === "later" || (endsOn !== null && Date.parse(endsOn) - now.getTime() < MONTH_MS);

export function accountRow(account: Account, now: Date): AccountRow {
  return {
    id: String(account.id), href: `/admin/akun/${account.id}`, name: account.name, email: account.email, state: account.state,
    seats: account.seats.map((seat) => ({
      id: `${seat.of}${seat.seatId}`, role: roleWords[seat.role], term: sayTerm(seat), soon: soon(seat, now),
      agency: seat.agency && { name: seat.agency.name, href: `/admin/instansi/${seat.agency.slug}` },
    })),
    lastSeen: account.lastSignInAt ? moment(account.lastSignInAt, now) : null,
  };
}

export const roleFilterChoices: Choice[] = [...Object.entries(roleWords).map(([value, label]) => ({ value, label })), { value: "tanpa", label: "Tanpa peran" }];
