import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";

/**
 * Words as outlines of Plus Jakarta Sans. Pictures are drawn on servers that have no fonts, and nothing may be fetched,
 * so the letters come from the package that lies beside the program. What it hasn't got (emoji, Chinese) is left out.
 */
export type Weight = 600 | 800;
const FILES = join(process.cwd(), "node_modules/@fontsource/plus-jakarta-sans/files");
const opened = new Map<Weight, Font>();

function fontOf(weight: Weight): Font {
  const known = opened.get(weight);
  if (known) return known;
  const font = create(readFileSync(join(FILES, `plus-jakarta-sans-latin-${weight}-normal.woff`)));
  if ("fonts" in font) throw new Error("a single font was expected");
  opened.set(weight, font);
  return font;
}

const drawable = (text: string, font: Font): string =>
  [...text.normalize("NFC")].filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)).join("").replace(/\s+/g, " ").trim();

export function widthOf(text: string, weight: Weight, size: number): number {
  const font = fontOf(weight);
  return (font.layout(drawable(text, font)).advanceWidth * size) / font.unitsPerEm;
}

/** Path data of one line; `y` is its base line. */
export function outline(text: string, weight: Weight, size: number, x: number, y: number): string {
  const font = fontOf(weight);
  const scale = size / font.unitsPerEm;
  const run = font.layout(drawable(text, font));
  let pen = 0;
  return run.glyphs.map((glyph, place) => {
    const position = run.positions[place];
    const drawn = glyph.path.scale(scale, -scale).translate(x + (pen + (position?.xOffset ?? 0)) * scale, y - (position?.yOffset ?? 0) * scale);
    pen += position?.xAdvance ?? glyph.advanceWidth;
    return drawn.toSVG().replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
  }).join("");
}

/** The words in lines of at most `width` pixels; what doesn't fit in `most` lines ends in "…". */
export function wrap(text: string, { weight, size, width, most }: { weight: Weight; size: number; width: number; most: number }): string[] {
  const fits = (line: string) => widthOf(line, weight, size) <= width;
  const lines: string[] = [];
  for (const word of drawable(text, fontOf(weight)).split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && !fits(longer)) lines.push(word);
    else lines.splice(Math.max(0, lines.length - 1), 1, longer);
  }
  const kept = lines.slice(0, most).map((line) => shortened(line, fits, false));
  const end = kept.at(-1);
  if (lines.length > most && end !== undefined) kept[most - 1] = shortened(end, fits, true);
  return kept;
}

/** Cut between words until it fits with its "…"; a single word too long is cut by letters. */
function shortened(line: string, fits: (line: string) => boolean, more: boolean): string {
  if (!more && fits(line)) return line;
  let kept = line;
  while (kept && !fits(`${kept}…`)) kept = kept.includes(" ") ? kept.slice(0, kept.lastIndexOf(" ")) : kept.slice(0, -1);
  return `${kept.replace(/[\s,.;:–-]+$/, "")}…`;
}
