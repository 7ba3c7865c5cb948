import type { Person } from "./person";
import { returnPath } from "./return-path";

/** The room of a person's own role, for after signing in and for switching. */
export function homeOf(person: Person): string {
  if (person.agency) return "/dasbor";
  return person.admin ? "/admin/instansi" : person.desk ? "/dasbor/meja" : "/dasbor";
}

/** What the switcher sends for the rooms that aren't an agency; both are reserved addresses. */
export const CITY_ROOM = "kota";
export const DESK_ROOM = "meja";

/** The city's own room of that name, if this person may enter it. */
export function roomOf(person: Person, wanted: string): string | null {
  if (wanted === CITY_ROOM && person.admin) return "/admin/instansi";
  return wanted === DESK_ROOM && person.desk ? "/dasbor/meja" : null;
}

/** Where to go after signing in: back to where the person wanted to be, if that is a path of ours. */
export const afterSignIn = (person: Person | null, wanted: string | undefined): string =>
  person === null ? "/masuk" : (returnPath(wanted) ?? homeOf(person));
