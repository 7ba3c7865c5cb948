import { crc32, deflateRawSync } from "node:zlib";

/** Files made byte by byte, so that a test says itself what is wrong with them. */

export const pdf = (inside = ""): Buffer => Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n${inside}endobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`, "latin1");

export type ZipPart = {
  name: string; words?: string | Buffer;
  /** Size that the heads claim, where it isn't the true one. */
  claims?: number; /** Sum that the heads claim. */ sum?: number; locked?: boolean;
  /** Where its local head is said to lie, where it isn't its own. */ at?: number; /** Mode of Unix. */ mode?: number;
};

/** A ZIP after APPNOTE 4.3: local heads with their bytes, then the directory, then its end. */
export function zip(parts: ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const words = Buffer.isBuffer(part.words) ? part.words : Buffer.from(part.words ?? "");
    const name = Buffer.from(part.name);
    const packed = deflateRawSync(words, { level: 9 });
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE((part.locked ? 1 : 0) | 0x0800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(part.sum ?? crc32(words), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(part.claims ?? words.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const head = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), shared, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((part.mode ?? 0) * 2 ** 16, 6);
    rest.writeUInt32LE(part.at ?? offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), shared, rest, name]));
    local.push(head);
    offset += head.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, listed, end]);
}

const TYPES = { name: "[Content_Types].xml", words: "<Types/>" };
export const docx = (...more: ZipPart[]): Buffer => zip([TYPES, { name: "word/document.xml", words: "<w:document/>" }, ...more]);
export const xlsx = (): Buffer => zip([TYPES, { name: "xl/workbook.xml", words: "<workbook/>" }]);
export const pptx = (): Buffer => zip([TYPES, { name: "ppt/presentation.xml", words: "<p:presentation/>" }]);
export const openDocument = (kind: "text" | "spreadsheet" | "presentation" | "graphics"): Buffer =>
  zip([{ name: "mimetype", words: `application/vnd.oasis.opendocument.${kind}` }, { name: "content.xml", words: "<office:document-content/>" }]);

const SECTOR = 512;
const FREE = 0xffff_ffff;
const END = 0xffff_fffe;
const TABLE = 0xffff_fffd;

/** A file of Office 97 after [MS-CFB]: head, table, directory, and one sector of words. */
export function ole(...names: string[]): Buffer {
  const head = Buffer.alloc(SECTOR);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(head);
  head.writeUInt16LE(9, 30);
  head.writeUInt32LE(1, 44);
  head.writeUInt32LE(1, 48);
  head.writeUInt32LE(END, 68);
  for (let place = 76; place < SECTOR; place += 4) head.writeUInt32LE(place === 76 ? 0 : FREE, place);
  const table = Buffer.alloc(SECTOR, 0xff);
  [TABLE, END, END].forEach((next, place) => table.writeUInt32LE(next, place * 4));
  const directory = Buffer.alloc(SECTOR);
  ["Root Entry", ...names].slice(0, 4).forEach((name, place) => {
    directory.write(name, place * 128, "utf16le");
    directory.writeUInt16LE((name.length + 1) * 2, place * 128 + 64);
    directory[place * 128 + 66] = place === 0 ? 5 : 2;
  });
  return Buffer.concat([head, table, directory, Buffer.alloc(SECTOR, 0x20)]);
}
