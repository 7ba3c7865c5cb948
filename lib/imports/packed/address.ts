/** Names a picture or a file inside a pack; nothing of the kind is ever read from another format. */
export const packedAddress = (origin: string, { file, sha256 }: { file: string; sha256: string }): string => `situs:${origin}/${sha256}/${file}`;
export function inPack(address: string): { sha256: string; file: string } | null {
  const match = /^situs:[0-9a-f]{32}\/([0-9a-f]{64})\/(.+)$/s.exec(address);
  return match?.[1] && match[2] ? { sha256: match[1], file: match[2] } : null;
}
