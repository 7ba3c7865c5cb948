import type { Piece } from "@/lib/search/marks";

/** Words of a search are marked. React writes the pieces as text: nothing a citizen wrote becomes markup. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, hit }, place) => (hit ? <mark key={place}>{text}</mark> : text));
}

/** The text, with its marks where there are any. */
export const Said = ({ text, pieces }: { text: string; pieces?: readonly Piece[] }) => (pieces ? <Marked pieces={pieces} /> : text);
