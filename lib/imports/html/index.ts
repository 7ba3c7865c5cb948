import { checkBody } from "@/lib/articles/body";
import type { RichText } from "@/lib/articles/rich-text";
import { blocksOf, type Surroundings, type Walk } from "./blocks";
import type { Breaks } from "./flow";
import type { OldPicture } from "./pictures";
import { withoutShortcodes } from "./shortcodes";
import { treeOf } from "./tree";

export type { OldPicture } from "./pictures";
export { plainWords } from "./tree";

export type ReadBody = {
  body: RichText;
  pictures: OldPicture[];
  /** How many pictures were too many. */
  left: number;
  /** Names of WordPress extensions whose output can't come. */
  shortcodes: string[];
  dropped: ("link" | "player" | "form")[];
  /** Links to files that stay on the old site. */
  documents: string[];
};

export type BodyOutcome = { ok: true; read: ReadBody } | { ok: false; why: "too-large" };

/**
 * The old site's markup as a story of ours: headings, lists, quotes, tables, links, bold and italic stay; fonts, colours,
 * scripts and frames go. What comes out has passed the same check as what the editor saves.
 */
export function readBody(html: string, around: Omit<Surroundings, "breaks">, format: "wxr" | "other"): BodyOutcome {
  const { html: clean, unknown } = format === "wxr" ? withoutShortcodes(html) : { html, unknown: [] };
  const tree = treeOf(clean);
  if (!tree) return { ok: false, why: "too-large" };
  const walk: Walk = { ...around, breaks: breaksOf(clean, format), pictures: [], found: 0, dropped: new Set(), documents: new Set() };
  const content = blocksOf(tree.inside, walk);
  const checked = checkBody({ type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] });
  if (!checked.ok) return { ok: false, why: "too-large" };
  return { ok: true, read: { body: checked.value, pictures: walk.pictures, left: walk.found - walk.pictures.length, shortcodes: unknown, dropped: [...walk.dropped], documents: [...walk.documents] } };
}

/** WordPress' classic editor wrote paragraphs as empty lines (wpautop); its block editor and other sites write `<p>`. */
function breaksOf(html: string, format: "wxr" | "other"): Breaks {
  if (/<p[\s>]/i.test(html) || html.includes("<!-- wp:")) return "html";
  if (format === "wxr") return "soft";
  return /<(br|div|table|ul|ol|h[1-6]|blockquote|li)[\s/>]/i.test(html) ? "html" : "soft";
}
