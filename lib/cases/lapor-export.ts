import "server-only";
import { and, asc, eq, gt, gte, lt, sql } from "drizzle-orm";
import { recordAudit } from "@/lib/audit/record";
import { csvLine } from "@/lib/csv/write";
import { withKey } from "@/lib/db/with-key";
import { tenants } from "@/lib/tenants/schema";
import { channelWords } from "./channel-words";
import { kindWords } from "./kind-words";
import { type CaseWorker, reach } from "./reach";
import { cases } from "./schema";
import { publicStatusWords } from "./status-words";

/** From the first moment to before the second. */
export type Span = { from: Date; until: Date };

const AT_ONCE = 500;
const HEAD = ["Nomor tiket", "Nomor LAPOR", "Masuk", "Jenis", "Lewat", "Instansi", "Wilayah", "Judul", "Isi laporan", "Keadaan", "Dijawab", "Jawaban"];
const SECRET = "(rahasia)";

const message = (which: "asc" | "desc", where: string) => sql<string | null>`(select m.body from messages m where m.case_id = ${cases.id} and ${sql.raw(where)} order by m.id ${sql.raw(which)} limit 1)`;

function page(key: CaseWorker, { from, until }: Span, after: number) {
  return withKey(key, (tx) => tx.select({
    id: cases.id, ticket: cases.ticket, lapor: cases.laporNumber, openedAt: cases.openedAt, kind: cases.kind, channel: cases.channel, agency: tenants.name,
    place: sql<string | null>`(select p.name from tenants p where p.id = ${cases.placeId})`, title: cases.title, status: cases.status, secret: cases.secret, answeredAt: cases.answeredAt,
    text: message("asc", "m.direction = 'in' and m.kind = 'citizen'"), answer: message("desc", "m.kind = 'answer' and m.state <> 'cancelled'"),
  }).from(cases).innerJoin(tenants, eq(tenants.id, cases.tenantId))
    .where(and(reach(key), gte(cases.openedAt, from), lt(cases.openedAt, until), gt(cases.id, after))).orderBy(asc(cases.id)).limit(AT_ONCE));
}

/**
 * The cases of a span as lines of CSV for entering them into SP4N-LAPOR, oldest first, read 500 at a time. No number of
 * any citizen; of a secret case neither its words nor its answer. Who took them is in the audit list.
 */
export async function* laporLines(key: CaseWorker, span: Span): AsyncGenerator<string, void> {
  await withKey(key, (tx) => recordAudit(tx, key, { action: "case.exported", subject: "case", subjectId: "lapor", data: { from: span.from.toISOString(), until: span.until.toISOString() } }));
  yield csvLine(HEAD);
  for (let after = 0; ; ) {
    const rows = await page(key, span, after);
    for (const row of rows) yield csvLine([
      row.ticket, row.lapor, row.openedAt.toISOString(), kindWords[row.kind], channelWords[row.channel], row.agency, row.place,
      row.secret ? SECRET : row.title, row.secret ? SECRET : row.text, publicStatusWords[row.status], row.answeredAt?.toISOString() ?? null, row.secret ? SECRET : row.answer,
    ]);
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    after = last.id;
  }
}
