import { Parser } from "htmlparser2";
import { STORY_TAGS } from "../limits";

export type Tag = { name: string; attributes: Record<string, string>; inside: Part[] };
export type Part = string | Tag;

/** Deeper nesting says nothing to a reader; what stands there is kept as the content of the last level. */
const DEEPEST = 40;
/** Gone with everything in them. Forms and drawings have no place in a story. */
const DROPPED = new Set(["script", "style", "noscript", "template", "svg", "math", "head", "title", "select", "textarea", "canvas", "map", "button", "xml", "object"]);
const VOID = new Set(["br", "hr", "img", "input", "meta", "link", "area", "base", "col", "source", "track", "wbr", "embed", "param"]);

/**
 * Markup as a tree, however broken it is: unclosed and crossing tags end where browsers end them, comments and scripts
 * are gone, entities are letters. Null when there are too many tags: parsers slow down with the square of them.
 */
export function treeOf(html: string): Tag | null {
  if (html.split("<").length > STORY_TAGS) return null;
  const root: Tag = { name: "", attributes: {}, inside: [] };
  const open: Tag[] = [root];
  let dropped = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (dropped > 0 || DROPPED.has(name)) {
        dropped += VOID.has(name) ? 0 : 1;
        return;
      }
      const tag: Tag = { name, attributes, inside: [] };
      open[Math.min(open.length, DEEPEST) - 1]?.inside.push(tag);
      open.push(tag);
    },
    onclosetag(name) {
      if (dropped > 0) dropped -= VOID.has(name) ? 0 : 1;
      else if (open.length > 1) open.pop();
    },
    ontext(text) {
      if (dropped === 0) open[Math.min(open.length, DEEPEST) - 1]?.inside.push(text);
    },
  });
  parser.write(html.replaceAll("\0", ""));
  parser.end();
  return root;
}

/** The words of a piece of markup on one line, as for titles. */
export function plainWords(html: string): string {
  const tree = treeOf(html);
  return tree ? wordsIn(tree).replace(/\s+/g, " ").trim() : "";
}

export const wordsIn = (part: Part): string =>
  typeof part === "string" ? part : part.name === "br" ? " " : part.inside.map(wordsIn).join("");

/** The first tag of that name, at any depth. */
export function findTag(tag: Tag, ...names: string[]): Tag | undefined {
  for (const part of tag.inside) {
    if (typeof part === "string") continue;
    const found = names.includes(part.name) ? part : findTag(part, ...names);
    if (found) return found;
  }
  return undefined;
}
