import { crc32 } from "node:zlib";
import yauzl from "yauzl";
import { fileSentences as say, ZIP_ENTRIES, ZIP_RATIO, ZIP_RATIO_FROM, ZIP_UNPACKED_BYTES } from "../limits";
import { nameProblem } from "../names";

export type Unzipped = { names: string[]; /** The words of the few small entries that tell what an office file is. */ words: Map<string, string> };
export type ZipReading = { ok: true; value: Unzipped } | { ok: false; sentence: string };

const TELLING = new Set(["mimetype", "[Content_Types].xml"]);
const TELLING_BYTES = 1024 * 1024;

class Refused extends Error {}

/**
 * Reads a whole ZIP once, entry by entry, and keeps nothing: each must be what its head says, of the size and with the sum
 * that it says, inside the folder, unlocked, and none may lie in another (which is how a few kilobytes become petabytes).
 */
export async function readZip(bytes: Buffer): Promise<ZipReading> {
  try {
    const zip = await opened(bytes);
    return { ok: true, value: await everyEntry(zip, bytes) };
  } catch (error) {
    return { ok: false, sentence: error instanceof Refused ? error.message : sentenceOf(error) };
  }
}

/** The library names what is wrong in English; wrong names are its own check too. */
const sentenceOf = (error: unknown): string =>
  error instanceof Error && /relative path|absolute path|characters in fileName/i.test(error.message) ? say.entryName
    : error instanceof Error && /too many bytes/i.test(error.message) ? say.bomb : say.brokenZip;

const opened = (bytes: Buffer): Promise<yauzl.ZipFile> => new Promise((resolve, reject) => {
  yauzl.fromBuffer(bytes, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
});

async function everyEntry(zip: yauzl.ZipFile, bytes: Buffer): Promise<Unzipped> {
  if (zip.entryCount === 0) throw new Refused(say.empty);
  if (zip.entryCount > ZIP_ENTRIES) throw new Refused(say.tooManyEntries);
  const entries = await listed(zip);
  entries.forEach(checkName);
  // Which of two by one name is meant depends on who reads.
  if (new Set(entries.map(({ fileName }) => fileName)).size < entries.length) throw new Refused(say.brokenZip);
  if (entries.some((entry) => (entry.generalPurposeBitFlag & 1) !== 0)) throw new Refused(say.locked);
  checkPlaces(entries, bytes);
  checkSizes(entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0), bytes.length);
  const words = new Map<string, string>();
  for (const entry of entries) {
    const content = await unpacked(zip, entry);
    if (content !== null) words.set(entry.fileName, content);
  }
  return { names: entries.map((entry) => entry.fileName), words };
}

const listed = (zip: yauzl.ZipFile): Promise<yauzl.Entry[]> => new Promise((resolve, reject) => {
  const entries: yauzl.Entry[] = [];
  zip.on("entry", (entry: yauzl.Entry) => {
    entries.push(entry);
    zip.readEntry();
  });
  zip.on("end", () => resolve(entries));
  zip.on("error", reject);
  zip.readEntry();
});

/** The upper half of the outer attributes is the mode of Unix: this kind is a link, which unpacks to a way out of the folder. */
const isLink = ({ externalFileAttributes }: yauzl.Entry): boolean => ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

function checkName(entry: yauzl.Entry): void {
  const { fileName } = entry;
  if (isLink(entry)) throw new Refused(say.entryName);
  if (fileName.split("/").some((part) => part !== "" && nameProblem(part) !== null)) throw new Refused(say.entryName);
}

function checkSizes(unpackedBytes: number, packedBytes: number): void {
  if (unpackedBytes > ZIP_UNPACKED_BYTES || (unpackedBytes > ZIP_RATIO_FROM && unpackedBytes > ZIP_RATIO * packedBytes)) throw new Refused(say.bomb);
}

/** The first entry begins the file (nothing is hidden before it) and each ends before the next begins (APPNOTE 4.3). */
function checkPlaces(entries: yauzl.Entry[], bytes: Buffer): void {
  let end = 0;
  for (const entry of entries.toSorted((one, other) => one.relativeOffsetOfLocalHeader - other.relativeOffsetOfLocalHeader)) {
    const from = entry.relativeOffsetOfLocalHeader;
    if (end === 0 && from !== 0) throw new Refused(say.disguised);
    if (from < end || from + 30 > bytes.length) throw new Refused(from < end ? say.bomb : say.brokenZip);
    end = from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28) + entry.compressedSize;
  }
}

/** Its words when it is one of the telling ones; everything else is only counted and summed. */
async function unpacked(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<string | null> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opening) => (error ? reject(error) : resolve(opening)));
  });
  const telling = TELLING.has(entry.fileName) && entry.uncompressedSize <= TELLING_BYTES;
  const parts: Buffer[] = [];
  let sum = 0;
  for await (const part of stream) {
    const piece = Buffer.from(part);
    sum = crc32(piece, sum);
    if (telling) parts.push(piece);
  }
  if (sum !== entry.crc32) throw new Refused(say.brokenZip);
  return telling ? Buffer.concat(parts).toString("utf8") : null;
}
