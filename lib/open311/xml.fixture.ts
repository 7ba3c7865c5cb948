import { SaxesParser } from "saxes";

type Node = { name: string; text: string; children: Node[] };
export type Parsed = { root: string; value: unknown };

const LISTS = ["services", "attributes", "values", "service_requests", "errors", "endpoints", "formats"];

/** XML read by a parser that nobody here wrote, in the shape of the JSON it stands for. Throws when it isn't well-formed. */
export function parseString(xml: string): Parsed {
  const top: Node = { name: "", text: "", children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => { throw error; });
  parser.on("opentag", ({ name }) => {
    const node: Node = { name, text: "", children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => { const node = open.at(-1); if (node) node.text += text; });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (!root || !xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) throw new Error("no declaration");
  return { root: root.name, value: valueOf(root) };
}

function valueOf(node: Node): unknown {
  if (node.children.length === 0) return node.text;
  return LISTS.includes(node.name) ? node.children.map(valueOf) : Object.fromEntries(node.children.map((child) => [child.name, valueOf(child)]));
}
