import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { TODAY } from "@/lib/db/today";
import { withKey } from "@/lib/db/with-key";
import { filtersColumn, savedFilterList } from "./filters/queries";
import { linkKinds } from "./links-schema";
import { mentionCount } from "./mentions/queries";
import type { CaseWorker } from "./reach";

const beside = z.object({
  photos: z.array(z.object({ id: z.string(), name: z.string(), width: z.number(), height: z.number(), widths: z.array(z.number()) })),
  links: z.array(z.object({ linkId: z.number(), id: z.number(), kind: z.enum(linkKinds), ticket: z.string().nullable(), title: z.string().nullable() })),
  colleagues: z.array(z.object({ id: z.number(), name: z.string() })),
  /** Whether the reader was named in it and hasn't opened it since; and in how many cases. */
  mentioned: z.boolean(), mentions: z.number(),
  filters: savedFilterList,
});

export type Beside = z.output<typeof beside>;
export type CasePhoto = Beside["photos"][number];
export type LinkedCase = Beside["links"][number];

/**
 * What stands beside an open case, in one statement: its photos; the cases split off, put into or linked to it, of those
 * beyond the reader's reach neither ticket nor title; the colleagues who may take it (none at the desk); the
 * filters of the list beside it. At most 20 links.
 */
export async function besideCase(key: CaseWorker, caseId: number): Promise<Beside> {
  const of = (alias: "p" | "l") => (key.kind === "operator" ? sql`and ${sql.raw(alias)}.tenant_id = ${key.tenantId}` : sql``);
  const own = key.kind === "operator" ? key.tenantId : null;
  const [row] = await withKey(key, (tx) => tx.execute<{ beside: unknown }>(sql`select json_build_object(
    'photos', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'width', p.width, 'height', p.height, 'widths', p.widths) order by p.created_at), '[]') from case_photos p where p.case_id = ${caseId} ${of("p")}),
    'links', (select coalesce(json_agg(json_build_object('linkId', n.id, 'id', n.other_id, 'kind', n.kind, 'ticket', o.ticket, 'title', o.title) order by n.id), '[]')
      from (select * from case_links l where l.case_id = ${caseId} and l.undone_at is null ${of("l")} order by l.id limit 20) n left join cases o on o.id = n.other_id),
    'colleagues', (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) order by a.name), '[]') from accounts a where a.disabled_at is null and exists (
      select 1 from memberships m where m.account_id = a.id and m.tenant_id = ${own}::int and ${TODAY} between m.starts_on and coalesce(m.ends_on, 'infinity'))),
    'mentioned', exists (select 1 from case_mentions n where n.case_id = ${caseId} and n.tenant_id = ${own}::int and n.account_id = ${key.accountId} and n.seen_at is null),
    'mentions', ${key.kind === "operator" ? mentionCount(key) : sql`0`},
    'filters', ${filtersColumn(key)}
    ) as beside`));
  return beside.parse(row?.beside);
}
