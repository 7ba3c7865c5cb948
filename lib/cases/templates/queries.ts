import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { withKey } from "@/lib/db/with-key";
import { type CaseWorker, tenantOf } from "../reach";
import { templateKinds } from "./kind";
import { replyTemplates } from "./schema";

/** At most this many of an agency's own. */
export const MOST_TEMPLATES = 50;

/** Where the key's templates lie: at its agency, or at the desk. */
export const templatesOf = (key: CaseWorker): SQL => eq(replyTemplates.tenantId, tenantOf(key));
/** Those that are there: not deleted. */
export const livingTemplates = (key: CaseWorker): SQL | undefined => and(templatesOf(key), isNull(replyTemplates.deletedAt));

const ownTemplate = z.object({ id: z.number(), name: z.string(), text: z.string(), kind: z.enum(templateKinds), version: z.number(), byName: z.string(), changedAt: z.coerce.date() });
export const ownTemplateList = z.array(ownTemplate);
export type OwnTemplate = z.output<typeof ownTemplate>;

/** The agency's own, in its order: a column of a statement, read by `ownTemplateList`. */
export const templatesColumn = (key: CaseWorker): SQL => sql`(select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'text', t.body, 'kind', t.kind, 'version', t.version, 'byName', t.by_name, 'changedAt', t.changed_at) order by t.place, t.id), '[]')
  from (select * from ${replyTemplates} where ${livingTemplates(key)} order by place, id limit ${MOST_TEMPLATES}) t)`;

export async function listTemplates(key: CaseWorker): Promise<OwnTemplate[]> {
  const [row] = await withKey(key, (tx) => tx.execute<{ templates: unknown }>(sql`select ${templatesColumn(key)} as templates`));
  return ownTemplateList.parse(row?.templates);
}

/** One of the agency's own; null for anybody else's, and for one that was deleted. */
export async function findTemplate(key: CaseWorker, id: number): Promise<OwnTemplate | null> {
  const [row] = await withKey(key, (tx) => tx.select({ id: replyTemplates.id, name: replyTemplates.name, text: replyTemplates.body, kind: replyTemplates.kind, version: replyTemplates.version, byName: replyTemplates.byName, changedAt: replyTemplates.changedAt })
    .from(replyTemplates).where(and(livingTemplates(key), eq(replyTemplates.id, id))));
  return row ?? null;
}
