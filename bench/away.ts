import { ask } from "./ask";
import { type Bench, freePort, startWeb } from "./city";
import { silent } from "@/scripts/postgres/connection";

export type Check = { what: string; ok: boolean; seen: string };

/**
 * The database goes away and the web process is killed. A new process must serve what the last one had, and never a
 * story that was withdrawn or changed; what was never asked for gets a page that says so.
 */
export async function checkDatabaseAway(bench: Bench): Promise<Check[]> {
  const { port } = bench.settings;
  const [story, cold] = await twoStories(bench.owner);
  const warm = [
    { host: bench.root, path: "/" }, { host: bench.root, path: "/berita" }, { host: bench.hostOf(story.tenant), path: "/" },
    { host: bench.hostOf(story.tenant), path: `/berita/${story.slug}` },
  ];
  const first = await startWeb(bench);
  const before = [];
  for (const one of warm) before.push(await ask({ port, ...one }));
  await first.stop();
  const dead = `postgresql://app:app@127.0.0.1:${await freePort()}/pemko`;
  const next = await startWeb(bench, { APP_DATABASE_URL: dead });
  const checks: Check[] = [];
  for (const [at, one] of warm.entries()) {
    const { status, body } = await ask({ port, ...one });
    checks.push({ what: `database away, new process: ${one.host}${one.path}`, ok: status === 200 && sameWords(body, before[at]?.body), seen: `${status}` });
  }
  for (const one of [{ host: bench.hostOf(cold.tenant), path: `/berita/${cold.slug}` }, { host: bench.root, path: "/instansi?q=lampu" }]) {
    const { status, body } = await ask({ port, ...one });
    const page = body.toString();
    const plain = status === 503 && /<html lang="id"/.test(page) && /<h1[^>]*>Halaman ini sedang tidak bisa dibuka/.test(page) && !/<script|ECONNREFUSED|at .*\.js:\d+/.test(page);
    checks.push({ what: `database away, not in the cache: ${one.path} says so without script or trace`, ok: plain, seen: `${status} ${page.length} bytes` });
  }
  await next.stop();
  return checks;
}

const sameWords = (one: Buffer, other: Buffer | undefined): boolean => words(one) === words(other ?? Buffer.alloc(0));
/** Without scripts: their order may differ. */
const words = (body: Buffer): string => /<main[\s\S]*<\/main>/.exec(body.toString())?.[0].replaceAll(/<script[\s\S]*?<\/script>/g, "") ?? "";

type Story = { tenant: string; slug: string };
async function twoStories(owner: string): Promise<[Story, Story]> {
  const sql = silent(owner);
  const rows = await sql<Story[]>`select distinct on (t.slug) t.slug as tenant, a.slug from articles a join tenants t on t.id = a.tenant_id
    where a.status = 'published' and a.kind = 'news' and t.suspended_at is null order by t.slug limit 2`;
  await sql.end({ timeout: 2 });
  const [one, other] = rows;
  if (!one || !other) throw new Error("the examples have no stories");
  return [one, other];
}
