import type { SavedFilter } from "@/lib/cases/filters/queries";
import { type InboxQuery, queryOf, readFilter, wordsIn } from "../filter";
import type { FilterParts, KeptFilter } from "./types";

/** What an address filters by, without the place in the list; what nobody knows is left out when it is read. */
export function partsOf(query: InboxQuery): FilterParts | undefined {
  const { box, urgency } = readFilter(query);
  const q = wordsIn(query);
  const parts = { kotak: box === "open" && !q ? "" : (query.kotak ?? ""), saring: urgency ? (query.saring ?? "") : "", q };
  return parts.kotak || parts.saring || parts.q ? parts : undefined;
}

/** Kept filters as links. One that names something gone still opens: as the inbox without it. */
export function keptFilters(filters: readonly SavedFilter[], query: InboxQuery): KeptFilter[] {
  const now = JSON.stringify(partsOf(query));
  return filters.map(({ id, name, shared, mine, removable, byName, kotak, saring, q }) => {
    const parts = { kotak, saring, q };
    return { id: String(id), name, shared, mine, removable, parts, href: `/dasbor/pesan${queryOf(parts)}`, on: JSON.stringify(partsOf(parts)) === now && now !== undefined, ...(mine ? {} : { by: byName }) };
  });
}
