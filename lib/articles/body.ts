import { getSchema } from "@tiptap/core";
import type { Schema } from "@tiptap/pm/model";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { bodyExtensions } from "./body-extensions";
import { bodyShape } from "./body-shape";
import type { RichText } from "./rich-text";

export { mediaIn, plainText } from "./body-text";

/** A story of 100,000 letters is a small book; the limits keep a hostile document from exhausting the server. */
const LIMITS = { depth: 16, nodes: 6_000, letters: 100_000 };
const UNKNOWN = "Isi tulisan memuat bagian yang tidak dikenal. Salin tulisan Anda, muat ulang halaman, lalu tempel lagi sebagai teks biasa.";
const TOO_LARGE = "Isi tulisan terlalu panjang. Bagi menjadi beberapa tulisan; satu tulisan paling banyak 100.000 huruf.";

let kept: Schema | undefined;
const schema = () => (kept ??= getSchema(bodyExtensions));

/**
 * Reads a story as it came from a browser: JSON of ProseMirror nodes, checked against the editor's schema and our own
 * limits. Answers the story with known attributes only, or a sentence for the field `body`. Never throws.
 */
export function checkBody(json: unknown): Outcome<RichText> {
  const size = measure(json);
  if (size === "too large") return refused(TOO_LARGE, "body");
  if (size === "unreadable") return refused(UNKNOWN, "body");
  const whole = throughSchema(json);
  if (whole === null) return refused(UNKNOWN, "body");
  const read = bodyShape.safeParse(whole);
  if (read.success) return done(read.data);
  const own = read.error.issues.find((issue) => issue.code === "custom" || issue.path.includes("attrs"));
  return refused(own && !own.message.startsWith("Invalid") ? own.message : UNKNOWN, "body");
}

/** Null when a node stands where it may not, is unknown, or carries a value of the wrong type. */
function throughSchema(json: unknown): unknown {
  try {
    const node = schema().nodeFromJSON(json);
    node.check();
    return node.type.name === "doc" ? node.toJSON() : null;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Walks without recursion, so that depth can't exhaust the stack before it is refused. */
function measure(json: unknown): "fits" | "too large" | "unreadable" {
  const waiting: { value: unknown; depth: number }[] = [{ value: json, depth: 1 }];
  let nodes = 0;
  let letters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return "unreadable";
    nodes += 1;
    letters += "text" in value && typeof value.text === "string" ? value.text.length : 0;
    if (depth > LIMITS.depth || nodes > LIMITS.nodes || letters > LIMITS.letters) return "too large";
    if (!("content" in value) || value.content === undefined) continue;
    if (!Array.isArray(value.content)) return "unreadable";
    for (const child of value.content) waiting.push({ value: child as unknown, depth: depth + 1 });
  }
  return "fits";
}
