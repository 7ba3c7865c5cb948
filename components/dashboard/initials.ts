const TITLES = /^(dinas|badan|kecamatan|kelurahan|kantor|bagian|tp|rsud)$/i;

/** Two letters for a name: "Rahmadani Siregar" is RS, "Dinas Pertamanan" is DP. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}]/u.test(word));
  const [first, second] = words.length > 2 && TITLES.test(words[0] ?? "") ? words.slice(1) : words;
  return `${first?.[0] ?? ""}${second?.[0] ?? first?.[1] ?? ""}`.toUpperCase();
}
