import { jobKey } from "@/lib/access/doors/open";
import type { Operator } from "@/lib/access/keys";
import { checkImport } from "./check";
import { beginImport, startImport } from "./commands";
import type { Reach } from "./pictures/reach";
import { findImport, type ImportDetail, listItems } from "./queries";
import { receivePart } from "./receive";
import { runImport } from "./run";
import { type Choices, usualChoices } from "./states";

/** For tests: a file is sent in two parts, and what the worker would do is done here. */
export async function sendFile(operator: Operator, content: string | Buffer, name = "situs-lama.xml"): Promise<number> {
  const bytes = Buffer.from(content);
  const begun = await beginImport(operator, { name, size: bytes.byteLength });
  if (!begun.ok) throw new Error(begun.issues[0]?.message);
  const { id } = begun.value;
  const half = Math.ceil(bytes.byteLength / 2);
  for (const from of [0, half]) {
    const part = bytes.subarray(from, from === 0 ? half : undefined);
    const taken = await receivePart(operator, id, from, part);
    if (!taken?.ok) throw new Error(taken?.issues[0]?.message ?? "The part was not expected.");
  }
  return id;
}

export async function tryRun(operator: Operator, content: string | Buffer, name?: string): Promise<ImportDetail> {
  const id = await sendFile(operator, content, name);
  for (let facts = await factsOf(operator, id); facts.state === "checking"; facts = await factsOf(operator, id)) await checkImport(jobKey("check-import"), id);
  return factsOf(operator, id);
}

export async function bringFile(operator: Operator, content: string | Buffer, { reach = noNet, choices = usualChoices, name }: { reach?: Reach; choices?: Choices; name?: string } = {}): Promise<ImportDetail> {
  const { id, state, problem } = await tryRun(operator, content, name);
  if (state !== "ready") throw new Error(problem ?? state);
  const started = await startImport(operator, id, choices);
  if (!started.ok) throw new Error(started.issues[0]?.message);
  for (let facts = await factsOf(operator, id); facts.state === "running"; facts = await factsOf(operator, id)) await runImport(jobKey("run-import"), id, undefined, reach);
  return factsOf(operator, id);
}

export async function factsOf(operator: Operator, id: number): Promise<ImportDetail> {
  const facts = await findImport(operator, id);
  if (!facts) throw new Error("The import is gone.");
  return facts;
}

export const itemsOf = async (operator: Operator, id: number) => [...(await listItems(operator, id, "datang")).rows, ...(await listItems(operator, id, "tidak")).rows];

/** Nobody can be reached: what a picture's address names is never asked. */
export const noNet: Reach = { ports: new Set([80, 443]), permits: () => false, resolve: () => Promise.resolve([]) };

type Post = { id: number; title: string; html: string; slug?: string; date?: string; status?: string; type?: string; more?: string };

/** An export as WordPress writes it, of an invented site. */
export function wxr(posts: Post[], site = "http://kebersihan.lama.example"): string {
  const items = posts.map(({ id, title, html, slug = `tulisan-${id}`, date = "2013-05-12 08:30:00", status = "publish", type = "post", more = "" }) => `
  <item><title>${title}</title><link>${site}/2013/05/${slug}/</link><dc:creator><![CDATA[admin]]></dc:creator><guid isPermaLink="false">${site}/?p=${id}</guid>
    <content:encoded><![CDATA[${html}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>${date}</wp:post_date>
    <wp:post_name>${slug}</wp:post_name><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${more}</item>`);
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Dinas Kebersihan</title><link>${site}</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>${site}</wp:base_blog_url>${items.join("")}
</channel></rss>`;
}

