import "server-only";
import { crc32 } from "node:zlib";
import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { TEXT_NAME } from "@/lib/exports/format";
import { FILE_BYTES, fileSentences as say, PICTURE_BYTES } from "@/lib/media/limits";
import { PACKED_ENTRIES, PACKED_TEXT_BYTES } from "../limits";
import { FileProblem } from "../source";

const NOT_OURS = "Berkas ini terbungkus ZIP, tetapi bukan berkas “Bawa pulang situs”. Bila ini bungkus dari ekspor WordPress atau buku kerja Excel: buka bungkusnya dulu; dari Excel, simpan sebagai CSV.";
const BROKEN = "Berkas ZIP ini rusak atau tidak lengkap. Mungkin unduhannya terputus: unduh lagi, lalu coba lagi.";

/**
 * A packed site as it lies on disk. Nothing is ever unpacked to a name that stands in it; an entry is read into memory
 * by a name that we ask for, up to a limit, and yauzl ends one that holds more bytes than it says.
 */
export class Pack {
  private constructor(private readonly zip: ZipFile, private readonly entries: ReadonlyMap<string, Entry>, private readonly folder: string) {}

  /** Reads the list of what is in it. Throws a FileProblem for what isn't a packed site. */
  static async open(path: string): Promise<Pack> {
    const zip = await openPromise(path, { autoClose: false, lazyEntries: true, validateEntrySizes: true }).catch((error: unknown) => {
      throw sayZip(error);
    });
    try {
      const entries = await entriesOf(zip);
      const text = [...entries.keys()].filter((name) => name === TEXT_NAME || /^[^/]+\/situs\.json$/.test(name));
      if (text.length !== 1 || text[0] === undefined) throw new FileProblem(NOT_OURS);
      return new Pack(zip, entries, text[0].slice(0, -TEXT_NAME.length));
    } catch (error) {
      zip.close();
      throw sayZip(error);
    }
  }

  /** Bytes of the site's text, unpacked. */
  get textBytes(): number {
    return this.entryOf(TEXT_NAME)?.uncompressedSize ?? 0;
  }

  /** The site's text, piece by piece; its checksum is compared at the end. */
  async *text(): AsyncGenerator<Buffer, void, void> {
    const entry = this.entryOf(TEXT_NAME);
    if (!entry) throw new FileProblem(NOT_OURS);
    if (entry.uncompressedSize > PACKED_TEXT_BYTES) throw new FileProblem("Isi berkas ini membengkak jauh di luar ukuran situs mana pun. Ambil lagi dari “Bawa pulang situs”.");
    yield* this.bytesOf(entry);
  }

  /** A picture's bytes; null when it isn't there, a sentence when it can't be one. */
  picture(name: string): Promise<Buffer | string | null> {
    return this.whole(name, PICTURE_BYTES, "lebih dari 15 MB");
  }

  /** The same of a file. */
  file(name: string): Promise<Buffer | string | null> {
    return this.whole(name, FILE_BYTES, say.tooBig);
  }

  private async whole(name: string, most: number, tooBig: string): Promise<Buffer | string | null> {
    const entry = this.entryOf(name);
    if (!entry) return null;
    if (entry.uncompressedSize > most) return tooBig;
    const parts: Buffer[] = [];
    try {
      for await (const part of this.bytesOf(entry)) parts.push(part);
    } catch (error) {
      if (error instanceof FileProblem) return "rusak di dalam ZIP";
      throw error;
    }
    return Buffer.concat(parts);
  }

  close(): void {
    this.zip.close();
  }

  private entryOf = (name: string): Entry | undefined => this.entries.get(this.folder + name);

  private async *bytesOf(entry: Entry): AsyncGenerator<Buffer, void, void> {
    let sum = 0;
    try {
      const stream: Readable = await this.zip.openReadStreamPromise(entry);
      for await (const part of stream) {
        if (!Buffer.isBuffer(part)) throw new Error("A ZIP gave something else than bytes.");
        sum = crc32(part, sum);
        yield part;
      }
    } catch (error) {
      throw sayZip(error);
    }
    if (sum !== entry.crc32) throw new FileProblem(BROKEN);
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > PACKED_ENTRIES) throw new FileProblem("Berkas ZIP ini memuat terlalu banyak berkas untuk sebuah situs.");
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new FileProblem("Berkas ZIP ini dikunci kata sandi. Bungkus lagi tanpa kata sandi.");
    // Which of two would be shown depends on who reads.
    if (entries.has(entry.fileName)) throw new FileProblem(`Berkas ZIP ini memuat dua berkas bernama ${shown(entry.fileName)}. Ambil lagi dari “Bawa pulang situs”.`);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

const shown = (name: string): string => `“${name.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, "").slice(0, 80)}”`;

/** yauzl's complaints are plain errors; those of the disk have a code and stay what they are. */
function sayZip(error: unknown): unknown {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return new FileProblem("Berkas impor ini sudah tidak ada. Masukkan berkasnya lagi: yang sudah dibawa tidak menjadi dua.");
  if (!(error instanceof Error) || error instanceof FileProblem || ("code" in error && typeof error.code === "string" && !error.code.startsWith("Z_") && !error.code.startsWith("ERR_"))) return error;
  const outside = /^(?:invalid relative path|absolute path): (.*)$/s.exec(error.message)?.[1];
  return new FileProblem(outside === undefined ? BROKEN : `Berkas ZIP ini tidak aman: nama ${shown(outside)} menunjuk ke luar foldernya. Ambil lagi dari “Bawa pulang situs”.`);
}
