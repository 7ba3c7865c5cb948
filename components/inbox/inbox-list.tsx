import type { Counters } from "@/lib/cases/counters";
import { deleteFilterAction, renameFilterAction, saveFilterAction } from "@/lib/cases/filters/actions";
import type { SavedFilter } from "@/lib/cases/filters/queries";
import type { CaseRow } from "@/lib/cases/queries";
import { ConversationList } from "./conversation-list";
import { keptFilters, partsOf } from "./filters/kept";
import { SavedFilters } from "./filters/saved-filters";
import { chipsOf, type InboxQuery, nextOf, queryOf, tabsOf, wordsIn } from "./filter";
import type { Now } from "./moments";
import { NothingFound } from "./nothing-found";
import { type AgencyNames, groupsOf } from "./present-list";
import { SearchBox } from "./search-box";

type Props = { rows: readonly CaseRow[]; saved: readonly SavedFilter[]; /** Cases in which the person was named; left out at the desk. */ mentions?: number | undefined; pageSize: number; query: InboxQuery; counters: Counters; at: Now; openId?: string; /** By id; where cases of several agencies are in one list. */ agencies?: AgencyNames };

const BASE = "/dasbor/pesan";
const FILTERS = { save: saveFilterAction, rename: renameFilterAction, remove: deleteFilterAction };

/** The list of the inbox with its filter; older cases lie behind a link, not behind a longer page. */
export function InboxList({ rows, saved, mentions, pageSize, query, counters, at, openId, agencies }: Props) {
  const q = wordsIn(query);
  return (
    <ConversationList
      groups={groupsOf(rows, at, agencies)} openId={openId} baseHref={BASE} query={queryOf(query)}
      tabs={tabsOf(query, counters)} chips={chipsOf(query, counters, mentions)} empty={q ? <NothingFound query={query} /> : undefined}
      search={<SearchBox q={q} kept={keptOf(query)} />} kept={<SavedFilters filters={keptFilters(saved, query)} now={partsOf(query)} actions={FILTERS} />} moreHref={nextOf(BASE, query, rows, pageSize)}
    />
  );
}

/** What a new search keeps: the filter, not the place in the list. */
const keptOf = ({ kotak, saring }: InboxQuery): Record<string, string> =>
  Object.fromEntries(Object.entries({ kotak, saring }).filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== ""));
