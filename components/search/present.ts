import { smsHref, type CityView } from "@/components/layout/citizen/city";
import { sayWhen } from "@/lib/cases/when";
import { city } from "@/lib/city";
import { addressOf, MOST_PAGES, RESULTS, type SearchAddress } from "@/lib/search/address";
import { asSearchKind, searchKindWords } from "@/lib/search/kinds";
import { markWords, snippetOf } from "@/lib/search/marks";
import { periodWords } from "@/lib/search/periods";
import type { Found, FoundPage } from "@/lib/search/queries";
import { mendQuestion } from "@/lib/search/read-question";
import { filtersOf, isFiltered } from "./present-filters";
import type { ResultView, SearchView } from "./view";

type Asked = {
  address: SearchAddress; found: Found | null; now: Date; view: CityView;
  /** The site's own agency; null on the portal. */
  site: { name: string; topServices: readonly { title: string }[] } | null;
  /** The agency that the portal's filter names. */
  chosen: { name: string } | null;
};

const OFTEN = ["akta kelahiran", "sampah", "lampu jalan", "izin usaha", "kartu keluarga", "puskesmas"];

export function searchView(asked: Asked): SearchView {
  const { address, found, view, site } = asked;
  const place = site?.name ?? view.name;
  const total = found?.total ?? 0;
  return {
    place, q: address.q, heading: headingOf(asked, place), summary: found ? summaryOf(asked, found) : "Tulis kata apa saja. Salah satu huruf tidak mengapa.",
    read: found && readingOf(found), maybe: found && maybeOf(address, found), results: found ? found.pages.map((page) => resultOf(page, found, asked)) : [],
    filters: found && (total > 0 || isFiltered(address)) ? filtersOf(asked, found) : [],
    page: address.page, more: address.page < MOST_PAGES && total > address.page * RESULTS, hrefOf: (page) => addressOf(address, { page }),
    ways: found && total === 0 ? waysOf(asked) : [], elsewhere: site ? elsewhereOf(asked) : null, often: found ? [] : oftenOf(asked),
  };
}

function headingOf({ address, found }: Asked, place: string): string {
  if (!found) return `Cari di ${place}`;
  return found.total === 0 ? `Tidak ada hasil untuk “${address.q}”` : `Hasil pencarian “${address.q}”`;
}

/** What people look for on the portal; on a site, what its agency does most. */
const oftenOf = ({ address, site }: Asked): SearchView["often"] =>
  (site ? site.topServices.map(({ title }) => title).slice(0, OFTEN.length) : OFTEN).map((q) => ({ label: q, href: addressOf({ ...address, q }) }));

const number = new Intl.NumberFormat("id-ID");

function summaryOf({ address, site, chosen, now }: Asked, { reading, total, whole }: Found): string {
  if (reading === "empty") return "Kata-kata itu ada di hampir semua halaman. Tambahkan satu kata yang menyebut urusannya.";
  const where = site ? `di situs ${site.name}` : chosen ? `di ${chosen.name}` : "di semua instansi";
  const only = [address.kind && searchKindWords[address.kind].toLowerCase(), address.period && periodWords(address.period, now).toLowerCase()].filter(Boolean).join(", ");
  if (total === 0) return `Kami mencari ${where}${only ? `, hanya ${only}` : ""}. Coba satu kata saja atau kata lain, atau:`;
  const many = whole ? `${number.format(total)} halaman ${where}` : `Lebih dari ${number.format(total)} halaman ${where}, yang paling cocok dan terbaru lebih dulu`;
  return `${many}${only ? `, hanya ${only}` : ""}.`;
}

const quoted = (words: readonly string[]): string => new Intl.ListFormat("id-ID").format(words.map((word) => `“${word}”`));

function readingOf({ reading, terms, used }: Found): string | null {
  if (reading === "some") return `Tidak ada halaman yang memuat semua kata. Ini yang memuat ${quoted(used ?? [])}.`;
  const replaced = [...replacements({ reading, terms, used })];
  if (replaced.length === 0) return null;
  return `Tidak ada halaman yang memuat ${quoted(replaced.map(([typed]) => typed))}. Kami mencari ${quoted(replaced.map(([, meant]) => meant))}.`;
}

/** Typed word to the one that was looked for. */
function replacements({ reading, terms, used }: Pick<Found, "reading" | "terms" | "used">): Map<string, string> {
  if (reading !== "mended") return new Map();
  return new Map((terms ?? []).flatMap((typed, at) => (used?.[at] && used[at] !== typed ? [[typed, used[at]] as const] : [])));
}

function maybeOf(address: SearchAddress, { maybe }: Found): SearchView["maybe"] {
  if (!maybe) return null;
  const text = mendQuestion(address.q, new Map(Object.entries(maybe)));
  return { text, href: addressOf(address, { q: text }) };
}

function resultOf(page: FoundPage, found: Found, { site, now }: Asked): ResultView {
  const forms = new Set(found.forms);
  const at = page.at === null ? null : new Date(page.at);
  return {
    href: hrefOf(page, site !== null), kind: searchKindWords[asSearchKind(page.kind)], title: markWords(page.title, forms), snippet: markWords(snippetOf(page, forms), forms),
    agency: site || page.kind === "agency" ? null : (page.name ?? city.government()), at: at && { date: at, words: sayWhen(at, now) },
  };
}

/** Pages of the site itself by their path; all else by its full address. */
export const hrefOf = ({ slug, path }: { slug: string | null; path: string }, own: boolean): string =>
  own ? path : slug === null ? city.rootUrl(path) : city.siteUrl(slug, path);

const unfiltered = (address: SearchAddress): string => addressOf({ ...address, kind: null, agency: null, period: null });

const elsewhereOf = ({ address, view }: Asked) =>
  ({ href: `${view.portalUrl}${unfiltered(address)}`, label: `Cari “${address.q}” di semua instansi`, note: `Di portal ${view.name}`, icon: "search" });

function waysOf(asked: Asked): SearchView["ways"] {
  const { address, site, view } = asked;
  return [
    ...(isFiltered(address) ? [{ href: unfiltered(address), label: "Cari tanpa saringan", note: "Semua jenis, kapan saja", icon: "search" }] : []),
    ...(site ? [elsewhereOf(asked)] : []),
    { href: smsHref(view, address.q), label: "Tanyakan lewat SMS ke", number: view.smsNumber, note: "Petugas yang mencarikan, jawabannya datang lewat SMS. Biaya SMS biasa.", icon: "message-square-text" },
    { href: `${view.portalUrl}/instansi`, label: "Lihat semua instansi", note: "Dinas, badan, kecamatan, dan kelurahan menurut jenisnya", icon: "building-2" },
  ];
}
