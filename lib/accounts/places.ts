import type { Person } from "./person";
import { returnPath } from "./return-path";

/** The room of a person's own role, for after signing in and for switching. */
export function homeOf(person: Person): string {
  if (person.admin && !person.agency?.onBehalf) return "/admin/instansi";
  return person.desk ? "/dasbor/meja" : "/dasbor";
}

/** Where to go after signing in: back to where the person wanted to be, if that is a path of ours. */
export const afterSignIn = (person: Person | null, wanted: string | undefined): string =>
  person === null ? "/masuk" : (returnPath(wanted) ?? homeOf(person));
