const NUMERAL = /^(?:i{1,3}|iv|vi?|[a-d])$/;

/** A name as one DNS label: words joined, a trailing letter or Roman numeral set off ("Sei Rengas II" -> "seirengas-ii"). */
export function slugOf(name: string): string {
  const words = name.toLowerCase().replace(/[^a-z0-9 ]/g, "").split(/\s+/).filter(Boolean);
  return words.reduce((slug, word) => (slug && NUMERAL.test(word) ? `${slug}-${word}` : slug + word), "");
}

/** A name as a word that can lead an SMS: upper case letters and digits only. */
export function codeOf(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

const SHORT_FORMS: [RegExp, string][] = [
  [/^Sei /, "sungai "], [/^Sei /, "s. "], [/^Padang Bulan/, "p. bulan"], [/^Pulo Brayan/, "p. brayan"],
  [/^Pulo Brayan/, "pulau brayan"], [/^Tanjung /, "tj. "], [/^Tanjung /, "tg. "], [/^Simpang /, "sp. "],
  [/^Kampung /, "kp. "], [/^Glugur/, "gelugur"], [/^Tegal Sari Mandala/, "mandala"], [/^Kota Matsum/, "kotamaksum"],
  [/ III$/, " 3"], [/ II$/, " 2"], [/ IV$/, " 4"], [/ I$/, " 1"],
];

/** Other spellings people use for a place, lower case, without the official one. */
export function spellingsOf(official: string, ministry: string): string[] {
  const found = new Set<string>();
  for (const [from, to] of SHORT_FORMS) if (from.test(official)) found.add(official.replace(from, to).toLowerCase());
  if (official.includes(" ")) found.add(official.toLowerCase().replaceAll(" ", ""));
  found.add(ministry.toLowerCase());
  found.delete(official.toLowerCase());
  return [...found];
}
