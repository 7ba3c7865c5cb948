/** What Office adds to its HTML: style sheets, XML, comments, and what was deleted with "track changes". */
export function dropOfficeParts(html: string): string {
  return html
    .replace(/<(style|script|xml|title|head|noscript|iframe|object|svg|math|del)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<a\b[^>]*\bmsocomanchor\b[\s\S]*?<\/a>/gi, "")
    .replace(/<!--(?!\[if !supportLists\]|\[endif\])[\s\S]*?-->/g, "")
    .replace(/\r?\n/g, " ");
}

const BULLET = /<!(?:--)?\[if !supportLists\](?:--)?>([\s\S]*?)<!(?:--)?\[endif\](?:--)?>/gi;
/** `1.`, `1.2.`, `a)`, `(iv)`: a number of a list; everything else is a bullet. */
const NUMBER = /^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivxlc]+)[.)]$/i;

const ITEM = /<p\b([^>]*\bmso-list:\s*l\d[^>]*)>([\s\S]*?)<\/p>/gi;
type Item = { level: number; list: "ol" | "ul"; start: string; words: string };

/**
 * Word writes a list as paragraphs with `mso-list: l0 level2 lfo1` and a bullet of its own between conditional comments.
 * Neighbouring ones become one list, with the lists of deeper levels inside; other numbers stay as text.
 */
export function wordLists(html: string): string {
  return html
    .replace(new RegExp(`(?:${ITEM.source}\\s*)+`, "gi"), (run) => nested([...run.matchAll(ITEM)].map(itemOf)))
    .replace(BULLET, (_whole, bullet: string) => `${wordsOf(bullet)} `)
    .replace(/<!(?:--)?\[[^\]]*\](?:--)?>/g, "");
}

function itemOf([, attributes = "", inside = ""]: RegExpMatchArray): Item {
  const bullet = wordsOf([...inside.matchAll(BULLET)][0]?.[1] ?? "");
  return {
    level: Number(/\bmso-list:[^;"']*\blevel(\d)/i.exec(attributes)?.[1] ?? 1), list: NUMBER.test(bullet) ? "ol" : "ul",
    start: /^\d+/.exec(bullet)?.[0] ?? "", words: inside.replace(BULLET, ""),
  };
}

const wordsOf = (bullet: string): string => bullet.replace(/<[^>]*>|&nbsp;|\u00a0/g, "").trim();

function nested(items: Item[]): string {
  const open: Item[] = [];
  let html = "";
  const close = (keep: (top: Item) => boolean) => {
    for (let top = open.at(-1); top && !keep(top); top = open.at(-1)) {
      html += `</li></${top.list}>`;
      open.pop();
    }
  };
  for (const item of items) {
    close((top) => top.level < item.level || (top.level === item.level && top.list === item.list));
    if (open.at(-1)?.level === item.level) html += "</li><li>";
    else {
      html += `<${item.list}${item.list === "ol" && item.start && item.start !== "1" ? ` start="${item.start}"` : ""}><li>`;
      open.push(item);
    }
    html += item.words;
  }
  close(() => false);
  return html;
}
