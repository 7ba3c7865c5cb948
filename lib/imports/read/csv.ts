import { CsvError, parse } from "csv-parse";
import { pipeline, Readable } from "node:stream";
import { PIECE_LETTERS } from "../limits";
import { blankItem, FileProblem, type SourceItem } from "../source";
import { readDate } from "./dates";

const COLUMNS = {
  title: ["judul", "title", "nama"], html: ["isi", "konten", "content", "body", "body_html", "isi_berita", "deskripsi", "description", "artikel", "text", "teks"],
  date: ["tanggal", "tgl", "date", "waktu", "published_at", "publishedat", "created_at", "pubdate", "tanggal_terbit", "post_date", "tgl_posting"],
  address: ["alamat", "url", "link", "tautan", "permalink"], slug: ["slug", "judul_seo", "post_name"],
  excerpt: ["ringkasan", "summary", "excerpt", "cuplikan", "kutipan"], cover: ["gambar", "image", "foto", "picture", "thumbnail", "image_url"],
  status: ["status", "keadaan"], category: ["kategori", "category", "jenis", "rubrik"], author: ["penulis", "author", "oleh"], id: ["id", "nomor", "no", "guid"],
} as const;
type Column = keyof typeof COLUMNS;
type Places = Partial<Record<Column, number>>;
type Row = { cells: string[]; line: number };

/** Rows of a table as items. The first row names the columns, in any order; separators are guessed. */
export async function* csvItems(text: AsyncIterable<string>): AsyncGenerator<SourceItem, void, void> {
  let places: Places | null = null;
  for await (const row of rowsOf(text)) {
    if (!places) places = placesOf(row.cells);
    else if (row.cells.some((cell) => cell.trim() !== "")) yield itemOf(row, places);
  }
  if (!places) throw new FileProblem("Berkas ini kosong.");
}

async function* rowsOf(text: AsyncIterable<string>): AsyncGenerator<Row, void, void> {
  const [first, all] = await withFirst(text);
  let read = 0;
  const parser = parse({
    delimiter: separatorOf(first), relax_column_count: true, skip_empty_lines: true, info: true, max_record_size: PIECE_LETTERS,
    on_record: (row, { lines }) => {
      read = lines;
      return row;
    },
  });
  const feeding = new Promise<Error | null>((resolve) => pipeline(Readable.from(all), parser, (error) => resolve(error ?? null)));
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { cells: record, line: info.lines - (record.join("").match(/\r\n|\r|\n/g)?.length ?? 0) };
    }
  } catch (error) {
    const fed = await feeding;
    throw fed instanceof FileProblem ? fed : sayCsv(error, read);
  }
  const fed = await feeding;
  if (fed) throw fed;
}

/** The first piece, and all pieces again: the separator must be known before the first row is read. */
async function withFirst(text: AsyncIterable<string>): Promise<[string, AsyncIterable<string>]> {
  const pieces = text[Symbol.asyncIterator]();
  const first = await pieces.next();
  const start = first.done ? "" : first.value;
  return [start, (async function* () {
    yield start;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  })()];
}

function separatorOf(start: string): string {
  const line = (/^[^\r\n]*/.exec(start)?.[0] ?? "").replace(/"[^"]*"/g, "").slice(0, 2_000);
  const counted = [",", ";", "\t", "|"].map((mark) => ({ mark, count: line.split(mark).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

/** `read` is the last line of the row before. */
function sayCsv(error: unknown, read: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = Number(/at line (\d+)/.exec(error.message)?.[1] ?? 1);
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return new FileProblem("Tanda kutip yang dibuka di sini tidak ditutup sampai akhir berkas.", read + 1);
  if (error.code === "CSV_MAX_RECORD_SIZE") return new FileProblem("Satu baris tabel di sini lebih dari 8 juta huruf. Mungkin ada tanda kutip yang tidak ditutup.", line);
  return new FileProblem("Tanda kutip di sini tidak ditulis dengan benar: di dalam sel, tulis dua kali (\"\").", line);
}

function placesOf(header: string[]): Places {
  const names = header.map((name) => name.replace(/^\ufeff/, "").trim().toLowerCase().replace(/[\s-]+/g, "_"));
  const found = Object.entries(COLUMNS).flatMap(([column, spellings]) => {
    const at = spellings.map((spelling) => names.indexOf(spelling)).find((index) => index >= 0);
    return at === undefined ? [] : [[column, at] as const];
  });
  const places: Places = Object.fromEntries(found);
  if (places.title !== undefined && places.html !== undefined) return places;
  const shown = names.filter(Boolean).slice(0, 8).map((name) => name.slice(0, 30)).join(", ");
  throw new FileProblem(`Baris pertama harus memuat nama kolom, sedikitnya "judul" dan "isi". Yang ditemukan: ${shown || "tidak ada"}.`, 1);
}

function itemOf({ cells, line }: Row, places: Places): SourceItem {
  const cell = (column: Column) => { const at = places[column]; return at === undefined ? "" : (cells[at] ?? "").replaceAll("\0", "").trim(); };
  const address = cell("address");
  const category = cell("category");
  return {
    ...blankItem(line), type: /^(halaman|page|pages|statis)$/i.test(category) ? "page" : "post", key: address || [cell("id"), cell("slug") || cell("title"), cell("date")].join(" ").trim(), oldId: cell("id") || null, title: cell("title"), html: cell("html"),
    excerpt: cell("excerpt"), address: address || null, date: readDate(cell("date"))?.toISOString() ?? null, status: statusOf(cell("status")),
    author: cell("author"), categories: category ? [category] : [], cover: { address: cell("cover") || null, id: null },
  };
}

const PUBLISHED = /^(|1|y|ya|yes|true|publish|published|terbit|tayang|aktif|active)$/i;
const statusOf = (word: string): string => (PUBLISHED.test(word) ? "publish" : "draft");
