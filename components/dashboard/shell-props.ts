import type { Person as SignedIn } from "@/lib/accounts/person";
import { roleWords } from "@/lib/accounts/roles";
import { waitingFor } from "@/lib/broadcasts/policy";
import type { Counters } from "@/lib/cases/counters";
import { sayShort } from "@/lib/cases/when";
import { adminNav, deskNav, operatorNav } from "./nav";
import type { RailProps } from "./rail";
import type { GatewayState, NavSection, Place } from "./types";

/** Gateways whose silence isn't usual, for those who may know. */
type Silent = readonly { label: string; quietSince: Date }[];
type City = { fullName: string; rootDomain: string; agencies: number; waiting: readonly { tenantId: number; submittedBy: number }[] };

/** What the shell shows of a signed-in person: rooms, numbers, the state of the SMS Centre. */
export function shellProps(person: SignedIn, counters: Counters | null, city: City, now: Date, silent: Silent = []): Omit<RailProps, "switchPlace" | "signOut"> {
  return {
    person: { name: person.name, post: postOf(person) },
    place: placeOf(person, city),
    places: placesOf(person, city),
    nav: navOf(person, counters, city, silent.length),
    gateway: gatewayOf(counters, now, silent),
  };
}

function postOf({ agency, admin, desk }: SignedIn): string {
  if (agency) return agency.onBehalf ? "Admin kota, atas nama" : roleWords[agency.role];
  return admin ? roleWords.admin : desk ? roleWords.desk : "Tanpa kursi";
}

const cityPlace = (city: City): Place => ({ slug: "kota", name: city.fullName, about: "Semua instansi" });
const deskPlace = (): Place => ({ slug: "meja", name: "Meja SMS Centre", about: "Pesan dari semua warga" });

function placeOf(person: SignedIn, city: City): Place {
  if (person.agency) return { slug: person.agency.slug, name: person.agency.name, about: `${person.agency.slug}.${city.rootDomain}` };
  if (person.admin) return cityPlace(city);
  return person.desk ? deskPlace() : { slug: "", name: city.fullName, about: "Belum punya peran" };
}

function placesOf(person: SignedIn, city: City): Place[] {
  return [
    ...(person.admin ? [cityPlace(city)] : []),
    ...(person.desk ? [deskPlace()] : []),
    ...person.agencies.map((agency) => ({ slug: agency.slug, name: agency.name, about: `${agency.slug}.${city.rootDomain}` })),
  ];
}

function navOf(person: SignedIn, counters: Counters | null, city: City, silent: number): NavSection[] {
  const toApprove = waitingFor(city.waiting, { accountId: person.accountId, tenantId: person.agency?.tenantId ?? null });
  if (person.agency) return operatorNav({ unread: counters?.unread ?? 0, toApprove });
  return [
    ...(person.desk ? deskNav({ unrouted: counters?.atDesk ?? 0, toApprove }) : []),
    ...(person.admin ? adminNav({ agencies: city.agencies, silent, toApprove }, person.desk) : []),
  ];
}

/** What a person may see of it: when something last came in here. That the gateways work is the health page's to say. */
function gatewayOf(counters: Counters | null, now: Date, [first, ...more]: Silent): GatewayState {
  if (first) return { tone: "late", word: "terganggu", last: `${first.label}${more.length > 0 ? ` dan ${more.length} lainnya` : ""} diam sejak ${sayShort(first.quietSince, now).replace("hari ini ", "")}` };
  const open = { tone: "ok", word: "terbuka" } as const;
  if (!counters) return open;
  return { ...open, last: counters.lastInAt === null ? "belum ada pesan" : `pesan terakhir ${sayShort(new Date(counters.lastInAt), now).replace("hari ini ", "")}` };
}
