import { sizeOf } from "../file";
import { FILE_BYTES, MOST_ITEMS } from "../limits";
import { packedItems } from "../packed/read";
import { FileProblem, type SourceFacts, type SourceItem } from "../source";
import { type Decoded, decode, encodingOf, headOf } from "./bytes";
import { csvItems } from "./csv";
import { atomItem, rssItem } from "./feed";
import { kindOf } from "./kind";
import { tidyItem, tidyTitle } from "./tidy";
import { emptyChannel, isWordPress, noteChannel, wxrItem } from "./wxr";
import { readElements } from "./xml";

export type Reading = { facts: SourceFacts; items: AsyncGenerator<SourceItem, void, void> };

/**
 * Reads an export, item by item; `told` hears how many bytes have been read. `facts` are complete when the last item is
 * out. Throws a FileProblem, from here or while items are taken, when the file can't be used; then none of it counts.
 */
export async function readSource(path: string, told?: (bytes: number) => void): Promise<Reading> {
  const head = await headOf(path);
  if (isZip(head)) return readPacked(path, told);
  if ((await sizeOf(path)) > FILE_BYTES) throw new FileProblem("Berkas lebih dari 100 MB. Ekspor per tahun, lalu masukkan satu per satu.");
  const encoding = await encodingOf(path, head);
  const kind = kindOf(encoding.startsWith("utf-16") ? new TextDecoder(encoding).decode(head) : head.toString("utf8"), head.toString("latin1"));
  const facts: SourceFacts = { format: kind === "csv" ? "csv" : "rss", title: "", address: null };
  const text = decode(path, encoding, told);
  return { facts, items: counted(kind === "csv" ? csvItems(text) : xmlItems(text, facts)) };
}

/** Only a packed site of ours may be wrapped, and larger than other files: its pictures are in it. */
const isZip = (head: Buffer): boolean => /^PK(\x03\x04|\x05\x06)/.test(head.toString("latin1"));

async function readPacked(path: string, told: (bytes: number) => void = () => undefined): Promise<Reading> {
  const size = await sizeOf(path);
  const facts: SourceFacts = { format: "situs", title: "", address: null };
  return { facts, items: counted(packedItems(path, facts, (share) => told(Math.round(share * size)))) };
}

async function* counted(items: AsyncGenerator<SourceItem, void, void>): AsyncGenerator<SourceItem, void, void> {
  let count = 0;
  for await (const item of items) {
    count += 1;
    if (count > MOST_ITEMS) throw new FileProblem("Berkas ini memuat lebih dari 20.000 isi. Ekspor per tahun, lalu masukkan satu per satu.", item.line);
    yield tidyItem(item);
  }
  if (count === 0) throw new FileProblem("Berkas ini bisa dibaca, tetapi tidak memuat satu tulisan pun.");
}

async function* xmlItems(text: Decoded, facts: SourceFacts): AsyncGenerator<SourceItem, void, void> {
  const channel = emptyChannel();
  let root: string | undefined;
  for await (const element of readElements(text)) {
    if (root === undefined) {
      root = element.name;
      if (!/^(rss|rdf:RDF|atom:feed)$/.test(root)) throw new FileProblem(`Berkas XML ini bukan ekspor WordPress, RSS, atau Atom: tanda utamanya <${root.slice(0, 40)}>.`, element.line);
      continue;
    }
    if (element.name === "channel") element.inside.forEach((part) => typeof part !== "string" && noteChannel(channel, part));
    noteChannel(channel, element);
    Object.assign(facts, { title: tidyTitle(channel.title), address: channel.base || channel.link || null });
    if (element.name === "item" && isWordPress(element)) facts.format = "wxr";
    if (element.name === "item") yield facts.format === "wxr" ? wxrItem(element, channel) : rssItem(element);
    if (element.name === "atom:entry") {
      facts.format = "atom";
      yield atomItem(element);
    }
  }
}
