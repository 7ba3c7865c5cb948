import postgres from "postgres";
import { z } from "zod";
import { env } from "@/lib/env";
import { messageTexts } from "../texts";

/** What one row costs here: one insert of one row per transaction, as many connections; prints how many per second. */
const [connections, seconds] = z.tuple([z.coerce.number(), z.coerce.number()]).parse(process.argv.slice(2));
const sql = postgres(env.databaseUrl(), { max: connections, onnotice: () => undefined });
await sql`create table if not exists bench_rows (id bigint primary key generated always as identity, body text not null, at timestamptz not null default now())`;
let made = 0;

async function connection(end: number): Promise<void> {
  while (performance.now() < end) {
    made += 1;
    await sql`insert into bench_rows (body) values (${messageTexts[made % messageTexts.length] ?? ""}) returning id`;
  }
}

const began = performance.now();
await Promise.all(Array.from({ length: connections }, () => connection(began + seconds * 1000)));
console.log(JSON.stringify({ perSecond: made / ((performance.now() - began) / 1000) }));
process.exit(0);
