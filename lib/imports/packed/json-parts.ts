import { PIECE_LETTERS } from "../limits";
import { FileProblem } from "../source";
import { linesBeforeBreak } from "./json-break";

/** A member of the outermost object, or one element of the list named `listed`; `line` is where it begins, from 1. */
export type JsonPart = { key: string; value: unknown; line: number };

/** Brackets inside each other; a table in a list in a quote has about 30. */
const DEEPEST = 100;
const SPACE = /^\s*$/;
/** Spaces before a list. Looking at all that waits, at each bracket anew, would take hours of a file made for it. */
const MOST_SPACE = 1_000;

/**
 * Reads one large JSON object part by part, so that no more than one is in memory: JSON.parse does the reading, this
 * finds where a part ends. What breaks JSON's rules throws a FileProblem with its line.
 */
export async function* jsonParts(text: AsyncIterable<string>, listed: string): AsyncGenerator<JsonPart, void, void> {
  const scan = new Scan(listed);
  for await (const piece of text) yield* scan.take(piece);
  scan.end();
}

class Scan {
  private depth = 0;
  private inString = false;
  private escaped = false;
  private line = 1;
  private waiting = "";
  private began = 1;
  private key: string | null = null;
  private inList = false;
  private over = false;

  constructor(private readonly listed: string) {}

  *take(piece: string): Generator<JsonPart, void, void> {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const mark = piece[at];
      if (mark === "\n") this.line += 1;
      if (this.inString) this.passString(mark);
      else if (mark === '"') this.inString = true;
      else if (mark === "{" || mark === "[") {
        this.depth += 1;
        if (this.depth > DEEPEST) throw new FileProblem("Susunan berkas di sini terlalu dalam.", this.line);
        const opensList = this.depth === 2 && mark === "[" && this.key === this.listed && this.waiting.length + at - from <= MOST_SPACE && SPACE.test(this.waiting + piece.slice(from, at));
        if (this.depth === 1 || opensList) from = this.enter(piece, from, at);
        if (opensList) this.inList = true;
      } else if (mark === ":" && this.depth === 1 && this.key === null) {
        this.key = this.readKey(this.waiting + piece.slice(from, at));
        from = this.restart(at);
      } else if (mark === "," && this.depth === this.floor) {
        yield* this.part(piece.slice(from, at));
        from = this.restart(at);
      } else if (mark === "}" || mark === "]") {
        if (this.depth === this.floor) {
          yield* this.part(piece.slice(from, at), mark);
          from = this.restart(at);
        }
        this.close(mark);
      }
    }
    this.waiting += piece.slice(from);
    if (this.waiting.length > PIECE_LETTERS) throw new FileProblem("Satu bagian di sini lebih dari 8 juta huruf. Mungkin ada tanda kutip yang tidak ditutup.", this.began);
  }

  end(): void {
    if (!this.over) throw new FileProblem("Berkas berakhir sebelum isinya lengkap. Mungkin unduhannya terputus: unduh lagi.", this.line);
    if (!SPACE.test(this.waiting)) throw new FileProblem("Ada yang ditulis sesudah akhir isi berkas.", this.line);
  }

  private get floor(): number {
    return this.inList ? 2 : 1;
  }

  private passString(mark: string | undefined): void {
    if (this.escaped) this.escaped = false;
    else if (mark === "\\") this.escaped = true;
    else if (mark === '"') this.inString = false;
  }

  private enter(piece: string, from: number, at: number): number {
    if (!SPACE.test(this.waiting + piece.slice(from, at)) || this.over) throw broken(this.line);
    return this.restart(at);
  }

  private restart(at: number): number {
    this.waiting = "";
    this.began = this.line;
    return at + 1;
  }

  private close(mark: string): void {
    this.depth -= 1;
    if (this.depth < 0 || (this.depth === 0 && mark !== "}")) throw broken(this.line);
    if (this.inList && this.depth === 1) this.inList = false;
    else if (this.depth === 0) this.over = true;
  }

  private readKey(text: string): string {
    const key = parsed(text, this.began);
    if (typeof key !== "string") throw broken(this.line);
    return key;
  }

  /** What stood before a comma or the bracket `end`. After the list itself, and in an empty one, nothing does. */
  private *part(rest: string, end?: string): Generator<JsonPart, void, void> {
    const text = this.waiting + rest;
    const key = this.key;
    const blank = SPACE.test(text);
    if (!this.inList) this.key = null;
    if (blank && (end !== undefined || key === this.listed)) return;
    if (key === null) throw broken(this.line);
    yield { key, value: parsed(text, this.began), line: this.began + (/^\s*/.exec(text)?.[0].split("\n").length ?? 1) - 1 };
  }
}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken(line + linesBeforeBreak(text));
  }
}

const broken = (line: number): FileProblem => new FileProblem("Susunan JSON di sini rusak. Ambil lagi berkasnya dari “Bawa pulang situs”; jangan diubah dengan tangan.", line);
