import postgres from "postgres";
import { z } from "zod";
import { jobKey } from "@/lib/access/doors/open";
import { expandBroadcast } from "@/lib/broadcasts/expand";
import { feedBroadcasts } from "@/lib/broadcasts/feed";
import { env } from "@/lib/env";
import { waysOf } from "@/lib/gateways/ways";
import { sealNumber } from "@/lib/sms/vault";

/** One urgent broadcast to so many subscribers: prints how many recipients a second are written down, and how many a second are queued and handed to a gateway that takes no time, in as many lines as a city runs. */
const [tenantId, count] = z.tuple([z.coerce.number(), z.coerce.number()]).parse(process.argv.slice(2));
const LINES = 3;
const job = jobKey("feed-broadcasts");
const sql = postgres(env.databaseUrl(), { max: 1, onnotice: () => undefined });

async function subscribe(): Promise<void> {
  const run = Date.now();
  const rows = Array.from({ length: count }, (_, n) => ({ index: `bench-${run}-${n}`, cipher: sealNumber(`+62813${10_000_000 + n}`) }));
  await sql`with made as (insert into contacts (phone_index, phone_cipher, masked, last_four_index, answerable)
      select r.index, r.cipher, 'x', 'x', true from jsonb_to_recordset(${sql.json(rows)}) r(index text, cipher text) returning id)
    insert into subscriptions (tenant_id, contact_id, channel) select ${tenantId}, id, 'sms' from made`;
}

/** How many a second. */
async function rate(work: () => Promise<unknown>, done: () => number): Promise<number> {
  const began = performance.now();
  await work();
  return done() / ((performance.now() - began) / 1000);
}

let handed = 0;
const ways = waysOf({
  name: "bench", lookUp: () => Promise.resolve("cannot-tell"),
  send: () => {
    handed += 1;
    return Promise.resolve({ kind: "accepted" });
  },
});
const line = async (): Promise<void> => {
  while (await feedBroadcasts(job, ways));
};

await subscribe();
const [one] = await sql<{ id: number }[]>`insert into broadcasts (tenant_id, body, full_text, parts, urgent, created_by, created_by_name, submitted_by, submitted_by_name, approved_at, approved_by_name, estimate, state)
  values (${tenantId}, 'Air naik, siapkan barang penting.', 'BPBD: Air naik, siapkan barang penting.', 1, true, 1, 'x', 1, 'x', now(), 'y', ${count}, 'scheduled') returning id`;
const id = one?.id ?? 0;
const expanded = await rate(() => expandBroadcast(job, id), () => count);
const [written] = await sql<{ recipients: number }[]>`select recipients from broadcasts where id = ${id}`;
const fed = await rate(() => Promise.all(Array.from({ length: LINES }, line)), () => handed);
console.log(JSON.stringify({ recipients: written?.recipients ?? 0, handed, expanded, fed }));
process.exit(0);
