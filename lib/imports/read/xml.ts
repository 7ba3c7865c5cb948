import { SaxesParser, type SaxesTagNS } from "saxes";
import { ITEM_ELEMENTS, PIECE_LETTERS, XML_DEPTH } from "../limits";
import { FileProblem } from "../source";
import { mendAmpersands } from "./ampersands";
import { addEntities, nameOf } from "./xml-names";
import { isHarmless, sayXml } from "./xml-words";

/** An element with what stands in it; `name` carries the prefix this code uses, whatever the file calls it. */
export type Element = { name: string; line: number; attributes: Record<string, string>; inside: (string | Element)[] };

/** Counted, never kept: a comment of a reader isn't brought. */
const NOT_KEPT = new Set(["wp:comment"]);
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/**
 * The elements below the root (for RSS: below its channel), one after the other, each with its whole inside; the first
 * is the root itself, empty. No more than one of them is in memory. A file that breaks throws a FileProblem with its
 * line. Nothing outside the file is ever read: entities that it defines are refused, unknown ones stay as they are.
 */
export async function* readElements(text: AsyncIterable<string>): AsyncGenerator<Element, void, void> {
  const { parser, ready, check } = elementParser();
  let begun = false;
  for await (const part of mendAmpersands(text)) {
    const written: string = begun ? part : leadingLines(parser, part);
    begun ||= written !== "";
    parser.write(written.replace(CONTROL, " "));
    check();
    yield* ready.splice(0);
  }
  parser.close();
  yield* ready.splice(0);
}

/** Many old sites put an empty line before the declaration, which XML forbids; lines are still counted from the top. */
function leadingLines(parser: SaxesParser<{ xmlns: true }>, part: string): string {
  const written = part.replace(/^\ufeff?\s+/, "").replace(/^\ufeff/, "");
  parser.line += part.slice(0, part.length - written.length).split("\n").length - 1;
  return written;
}

function elementParser() {
  const parser = new SaxesParser({ xmlns: true });
  const ready: Element[] = [];
  const open: Element[] = [];
  let [elements, closed, last, ended] = [0, null as Element | null, 0, false];
  const heard = () => (last = parser.position);
  const topLevel = () => (open[1]?.name === "channel" && open[0]?.name === "rss" ? 2 : 1);
  addEntities(parser.ENTITIES);
  parser.on("error", (error) => {
    const message = error.message.replace(/^\d+:\d+: /, "");
    if (!isHarmless(message, ended)) throw new FileProblem(sayXml(message, (message.startsWith("unclosed") ? null : closed) ?? open.at(-1) ?? null), parser.line);
  });
  parser.on("doctype", (doctype) => {
    heard();
    if (/<!ENTITY/i.test(doctype)) throw new FileProblem("Berkas ini mendefinisikan singkatan sendiri (ENTITY). Hapus bagian DOCTYPE-nya, lalu coba lagi.", parser.line);
  });
  parser.on("opentag", (tag) => {
    heard();
    const element = elementOf(tag, parser.line);
    if (open.length === 0) ready.push({ ...element, inside: [] });
    if (open.length <= topLevel()) elements = 0;
    elements += 1;
    if (open.length > XML_DEPTH || elements > ITEM_ELEMENTS) throw new FileProblem("Susunan berkas di sini terlalu dalam atau terlalu besar.", parser.line);
    open.push(element);
  });
  parser.on("closetag", () => {
    heard();
    const element = open.pop();
    if (!element) return;
    closed = element;
    ended = open.length === 0;
    const parent = open.at(-1);
    if (open.length === topLevel()) ready.push(element);
    else if (parent && open.length > topLevel()) parent.inside.push(NOT_KEPT.has(element.name) ? { ...element, inside: [] } : element);
  });
  const words = (text: string) => {
    heard();
    closed = null;
    if (open.length > topLevel()) open.at(-1)?.inside.push(text);
  };
  parser.on("text", words);
  parser.on("cdata", words);
  parser.on("comment", heard);
  parser.on("processinginstruction", heard);
  const check = () => {
    if (parser.position - last > PIECE_LETTERS) throw new FileProblem("Satu bagian di sini lebih dari 8 juta huruf. Mungkin ada tanda yang tidak ditutup.", parser.line);
  };
  return { parser, ready, check };
}

function elementOf(tag: SaxesTagNS, line: number): Element {
  const attributes = Object.values(tag.attributes).filter(({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns").map(({ local, value }): [string, string] => [local, value]);
  return { name: nameOf(tag.prefix, tag.local, tag.uri), line, attributes: Object.fromEntries(attributes.slice(0, 100)), inside: [] };
}

export const childrenOf = (element: Element, name: string): Element[] => element.inside.filter((part): part is Element => typeof part !== "string" && part.name === name);

/** The text of the first child of that name, without spaces around; empty when there is none. */
export function textOf(element: Element, name: string): string {
  const child = childrenOf(element, name)[0];
  return child ? wordsOf(child).trim() : "";
}

export const wordsOf = (element: Element): string => element.inside.map((part) => (typeof part === "string" ? part : wordsOf(part))).join("");
