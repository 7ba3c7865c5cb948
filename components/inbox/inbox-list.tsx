import type { Counters } from "@/lib/cases/counters";
import type { CaseRow } from "@/lib/cases/queries";
import { ConversationList } from "./conversation-list";
import { chipsOf, type InboxQuery, nextOf, queryOf, tabsOf } from "./filter";
import type { Now } from "./moments";
import { type AgencyNames, groupsOf } from "./present-list";

type Props = { rows: readonly CaseRow[]; pageSize: number; query: InboxQuery; counters: Counters; at: Now; openId?: string; /** By id; where cases of several agencies are in one list. */ agencies?: AgencyNames };

/** The list of the inbox with its filter; older cases lie behind a link, not behind a longer page. */
export function InboxList({ rows, pageSize, query, counters, at, openId, agencies }: Props) {
  return (
    <ConversationList
      groups={groupsOf(rows, at, agencies)} openId={openId} baseHref="/dasbor/pesan" query={queryOf(query)}
      tabs={tabsOf(query, counters)} chips={chipsOf(query, counters)}
      moreHref={nextOf("/dasbor/pesan", query, rows, pageSize)}
    />
  );
}
