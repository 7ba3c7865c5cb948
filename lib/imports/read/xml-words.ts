type Opened = { name: string; line: number };

/**
 * Breaks of XML's rules that don't hide where anything ends: WordPress before 3.1 wrote `]]>` into its text, old feeds
 * name letters that XML doesn't know and forget to bind a prefix, and web servers add a line after the end.
 */
const HARMLESS = [/the string "\]\]>" is disallowed/, /undefined entity/, /malformed character entity/, /unbound namespace prefix/, /default namespace may not be set|may not assign the xml/];

export const isHarmless = (message: string, ended: boolean): boolean =>
  HARMLESS.some((pattern) => pattern.test(message)) || (ended && /text data outside of root/.test(message));

const opened = (element: Opened | null): string => (element ? `<${element.name}> yang dibuka di baris ${element.line}` : "yang dibuka sebelumnya");

const WORDS: readonly [pattern: RegExp, say: (element: Opened | null) => string][] = [
  [/^unclosed tag|unexpected end/, (element) => `Berkas berakhir sebelum ${opened(element)} ditutup. Mungkin unduhannya terputus: ekspor lagi dari situs lama.`],
  [/unexpected close tag|unmatched closing tag/, (element) => `Tanda penutup di sini tidak cocok dengan ${opened(element)}.`],
  [/tag name|closing tag/, () => "Tanda < di sini tidak ditulis sebagai &lt;, atau nama tandanya salah."],
  [/attribute/, (element) => `Atribut di tanda ini tidak ditulis dengan benar${element ? `, setelah <${element.name}>` : ""}.`],
  [/only one root|outside of root|root element/, () => "Isi berkas ini tidak dibungkus satu tanda utama seperti <rss> atau <feed>."],
  [/xml declaration|version number|encoding value/i, () => "Baris pembuka <?xml …?> tidak benar atau tidak di awal berkas."],
];

/** The parser's complaint in words of a person who never saw XML; the line is said beside it. */
export function sayXml(message: string, element: Opened | null): string {
  const found = WORDS.find(([pattern]) => pattern.test(message));
  return found ? found[1](element) : "Susunan XML di sini rusak.";
}
