/** WordPress' shortcodes (Shortcode API): `[name attribute="…"]`, perhaps with `[/name]`; `[[name]]` is text. */
const CODE = /\[(\[?)(\/?)([a-z][\w-]{1,40})((?:\s[^[\]<>]{0,800})?)\/?\](\]?)/gi;

type Attributes = Record<string, string>;
const attributesOf = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(/([\w-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)].map(([, name = "", one, two, three]) => [name.toLowerCase(), one ?? two ?? three ?? ""]));

const quoted = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
const link = (address: string | undefined): string => (address ? `<p><a href="${quoted(address)}">${quoted(address)}</a></p>` : "");

/** What we can show of it, as markup that blocks.ts knows. */
const KNOWN: Record<string, (attributes: Attributes, closing: boolean, rest: string) => string> = {
  caption: (attributes, closing) => (closing ? "</figure>" : `<figure data-caption="${quoted(attributes.caption ?? "")}">`),
  gallery: (attributes) => `<x-gallery ids="${quoted(attributes.ids ?? attributes.include ?? "")}"></x-gallery>`,
  embed: (_attributes, closing) => (closing ? "</p>" : "<p>"),
  video: (attributes) => link(attributes.src ?? attributes.mp4 ?? attributes.webm),
  audio: (attributes) => link(attributes.src ?? attributes.mp3),
  youtube: (attributes, closing, rest) => (closing ? "" : link(attributes.url ?? /https?:\/\/\S+/.exec(rest)?.[0])),
};
KNOWN.wp_caption = KNOWN.caption ?? (() => "");

/** Replaces the known ones, takes unknown ones out (what they enclose stays) and says their names. */
export function withoutShortcodes(html: string): { html: string; unknown: string[] } {
  if (!html.includes("[")) return { html, unknown: [] };
  const closed = new Set([...html.matchAll(/\[\/([a-z][\w-]{1,40})\]/gi)].map(([, name = ""]) => name.toLowerCase()));
  const unknown = new Set<string>();
  const kept = html.replace(CODE, (whole, before: string, slash: string, name: string, rest: string, after: string) => {
    if (before && after) return whole.slice(1, -1);
    const known = KNOWN[name.toLowerCase()];
    if (known) return before + known(attributesOf(rest), slash !== "", rest) + after;
    if (!looksLikeCode(name, rest, closed)) return whole;
    unknown.add(name.toLowerCase());
    return before + after;
  });
  return { html: kept, unknown: [...unknown].slice(0, 20) };
}

/** `[sic]` and `[baca juga]` are words of the writer: a shortcode has an attribute, a closing half, or a name no word has. */
const looksLikeCode = (name: string, rest: string, closed: ReadonlySet<string>): boolean =>
  closed.has(name.toLowerCase()) || /[\w-]+\s*=\s*["'\w]/.test(rest) || /[_-]/.test(name);
