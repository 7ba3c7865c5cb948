/** Short names of the vocabularies that feeds and WordPress use; the file's own prefixes don't count. */
const BY_ADDRESS: readonly [address: RegExp, prefix: string][] = [
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\/?$/, "excerpt:"],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/?$/, "wp:"],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/, "content:"],
  [/^http:\/\/purl\.org\/dc\/elements\/1\.1\/?$/, "dc:"],
  [/^https?:\/\/search\.yahoo\.com\/mrss\/?$/, "media:"],
  [/^http:\/\/purl\.org\/rss\/1\.0\/?$|^http:\/\/my\.netscape\.com\/rdf\//, ""],
  [/^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/, "rdf:"],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml$/, ""],
  [/^http:\/\/www\.w3\.org\/2005\/Atom$/, "atom:"],
];

/** A prefix that the file forgot to bind still says what it means. */
export function nameOf(prefix: string, local: string, address: string): string {
  if (address === "" || address === prefix) return prefix === "" ? local : `${prefix}:${local}`;
  const known = BY_ADDRESS.find(([pattern]) => pattern.test(address));
  return known ? `${known[1]}${local}` : `lain:${local}`;
}

/** Letters that old feeds write by HTML's names; XML itself knows five. */
const ENTITIES: Record<string, string> = {
  nbsp: "\u00a0", copy: "©", reg: "®", trade: "™", hellip: "…", mdash: "—", ndash: "–", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”",
  laquo: "«", raquo: "»", bull: "•", middot: "·", deg: "°", plusmn: "±", frac12: "½", times: "×", eacute: "é", egrave: "è", euro: "€", sect: "§",
};

export function addEntities(entities: Record<string, string>): void {
  Object.assign(entities, ENTITIES);
}
