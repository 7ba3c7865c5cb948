import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { withKey } from "@/lib/db/with-key";
import type { CaseQuestion } from "./case-question";
import { type CaseWorker } from "./reach";
import { cases } from "./schema";

/** As much of a case as an excerpt is cut from. */
const LONGEST = 20_000;

/** Question and beginning as case_find and case_words_in take them (drizzle/migrations/0125_case_search.sql). */
const asked = ({ terms, beginning }: CaseQuestion): SQL => sql`${JSON.stringify(terms)}::jsonb, ${beginning}::text`;

/** What people of the case wrote and can read again, oldest first: never a number, and no automatic answer. */
const textsOf = (id: SQL): SQL => sql`left(concat_ws(E'\n',
  (select string_agg(m.body, E'\n' order by m.id) from messages m where m.case_id = ${id} and m.kind <> 'auto'),
  (select string_agg(e.note, E'\n' order by e.id) from case_events e where e.case_id = ${id} and e.actor_id is not null and e.type in ('note', 'handed-on', 'not-ours', 'routed') and e.note is not null)), ${LONGEST})`;

/** Only cases that have all the words; asks the index once, within the key's walls. */
export const hasWords = (key: CaseWorker, question: CaseQuestion): SQL =>
  sql`${cases.id} = any ((select case_find(${key.kind === "operator" ? key.tenantId : null}::int, ${asked(question)}))::bigint[])`;

const foundWords = z.object({ text: z.string(), forms: z.array(z.string()) });
export type FoundWords = z.output<typeof foundWords>;

/** A column of a row found: its texts, and the words of them that answer, folded. */
export const wordsFound = (question: CaseQuestion | null | undefined): SQL<FoundWords | null> => (question
  ? sql<FoundWords>`(select json_build_object('text', written, 'forms', case_words_in(${asked(question)}, written)) from (select ${textsOf(sql`${cases.id}`)} as written offset 0) one)`.mapWith((value: unknown) => foundWords.parse(value))
  : sql<null>`null::json`);

/** The words of one case's texts that answer the question, folded: to be marked where the case is read. None for a case beyond the key's reach. */
export async function answeringWords(key: CaseWorker, caseId: number, question: CaseQuestion): Promise<ReadonlySet<string>> {
  const within = key.kind === "operator" ? sql`and c.tenant_id = ${key.tenantId}` : sql``;
  const [row] = await withKey(key, (tx) => tx.execute<{ forms: unknown }>(
    sql`select to_json(case_words_in(${asked(question)}, ${textsOf(sql`c.id`)})) as forms from cases c where c.id = ${caseId} ${within}`));
  return new Set(foundWords.shape.forms.parse(row?.forms ?? []));
}
