const TOKEN = /\s*("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-f]{4}))*"|[{}[\]:,]|(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?)(?![\w.+-]))/iy;

type Want = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end";

/** Lines before the place where a text stops being JSON (RFC 8259); JSON.parse itself doesn't always say. */
export function linesBeforeBreak(text: string): number {
  return text.slice(0, breakIn(text)).split("\n").length - 1;
}

function breakIn(text: string): number {
  const open: ("{" | "[")[] = [];
  let want: Want = "value";
  for (let at = 0; ;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    const token = found?.[1];
    const next: Want | null = token === undefined ? null : after(token, want, open);
    if (!found || next === null) return at + (/\s*/y.exec(text.slice(at))?.[0].length ?? 0);
    want = next;
    at = found.index + found[0].length;
  }
}

/** What may follow this token; null where it may not stand. */
function after(token: string, want: Want, open: ("{" | "[")[]): Want | null {
  const values = want === "value" || want === "value or ]";
  if (token === "{" || token === "[") {
    if (!values) return null;
    open.push(token);
    return token === "{" ? "key or }" : "value or ]";
  }
  if (token === "}" || token === "]") {
    const ends = want === ", or end" || want === (token === "}" ? "key or }" : "value or ]");
    return ends && open.pop() === (token === "}" ? "{" : "[") ? ", or end" : null;
  }
  if (token === ":") return want === ":" ? "value" : null;
  if (token === ",") return want === ", or end" && open.length > 0 ? (open.at(-1) === "{" ? "key" : "value") : null;
  if (values) return ", or end";
  return token.startsWith('"') && (want === "key" || want === "key or }") ? ":" : null;
}
