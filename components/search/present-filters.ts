import { addressOf, type SearchAddress } from "@/lib/search/address";
import { searchKinds, searchKindWords } from "@/lib/search/kinds";
import { periods, periodWords } from "@/lib/search/periods";
import type { Found } from "@/lib/search/queries";
import type { FilterView } from "./view";

type Narrowed = { address: SearchAddress; site: { name: string } | null; chosen: { name: string } | null; now: Date };

export const isFiltered = ({ kind, agency, period }: SearchAddress): boolean => Boolean(kind ?? agency ?? period);

/** What may be chosen, with counts where all that was found is known. */
export function filtersOf({ address, site, chosen, now }: Narrowed, found: Found): FilterView[] {
  const kinds = searchKinds.filter((kind) => address.kind === kind || !found.kinds || address.kind || found.kinds[kind]);
  const agencies = address.agency && chosen ? [{ slug: address.agency, name: chosen.name, pages: null }] : (found.agencies ?? []);
  return [
    filter("Jenis", "semua", address.kind, kinds.map((kind) => ({ id: kind, label: searchKindWords[kind], count: address.kind ? null : (found.kinds?.[kind] ?? null) })), (kind) => addressOf(address, { kind })),
    ...(site || agencies.length === 0 ? [] : [filter("Instansi", "semua", address.agency, agencies.map(({ slug, name, pages }) => ({ id: slug, label: name, count: pages })), (agency) => addressOf(address, { agency }))]),
    filter("Waktu", "kapan saja", address.period, periods.map((period) => ({ id: period, label: periodWords(period, now), count: null })), (period) => addressOf(address, { period })),
  ];
}

function filter<Id extends string>(label: string, none: string, current: Id | null, options: { id: Id; label: string; count: number | null }[], hrefOf: (id: Id | null) => string): FilterView {
  return {
    label, chosen: options.find(({ id }) => id === current)?.label ?? none,
    options: [{ label: none.charAt(0).toUpperCase() + none.slice(1), href: hrefOf(null), count: null, current: current === null },
      ...options.map((option) => ({ label: option.label, count: option.count, href: hrefOf(option.id), current: option.id === current }))],
  };
}
