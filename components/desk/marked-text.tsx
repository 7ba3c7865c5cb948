import { type Mark } from "./types";

type Piece = { text: string; kind?: Mark["kind"] };

/** Cuts a text at its marks; marks that overlap an earlier one or lie outside are left out. */
export function piecesOf(text: string, marks: Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    if (mark.start < at || mark.end <= mark.start || mark.end > text.length) continue;
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start) });
    pieces.push({ text: text.slice(mark.start, mark.end), kind: mark.kind });
    at = mark.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** The citizen's words, spelling untouched, with the words that led to a proposal underlined. */
export function MarkedText({ text, marks }: { text: string; marks: Mark[] }) {
  return (
    <p className="sms">
      {piecesOf(text, marks).map((piece, index) =>
        piece.kind ? <mark key={index} className={piece.kind === "duty" ? "w" : "p"}>{piece.text}</mark> : piece.text,
      )}
    </p>
  );
}

export function MarkKey({ marks, placeWords }: { marks: Mark[]; placeWords?: string }) {
  if (marks.length === 0) return null;
  return (
    <p className="key marks">
      {marks.some((mark) => mark.kind === "duty") && <span><i className="duty" />kata urusan</span>}
      {marks.some((mark) => mark.kind === "place") && <span><i className="place" />{placeWords ?? "nama tempat"}</span>}
    </p>
  );
}
