import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { docx, ole, openDocument, pdf, pptx, xlsx, zip } from "./bytes.fixture";
import { downloadHeaders } from "./download";
import { judgeFile } from "./judge";
import { headProblem } from "./judge/heads";
import { addressName, keptName, nameProblem, tidyName } from "./names";
import { readFileBody } from "./receive";
import { makeSizes } from "./sizes";

const judged = async (bytes: Buffer) => {
  const answer = await judgeFile(bytes);
  return answer.ok ? answer.value : answer.issues[0]?.message;
};
const asPicture = async (bytes: Buffer) => {
  const made = await makeSizes(bytes);
  return made.ok ? "diterima" : made.issues[0]?.message;
};

describe("a PDF that acts", () => {
  const packedObjects = (words: string): string => {
    const bytes = deflateSync(Buffer.from(words));
    return `5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes.toString("latin1")}\nendstream\n`;
  };

  it.each([
    ["plainly", "/OpenAction << /S /Launch /F (cmd.exe) >>\n"], ["in escaped letters", "/OpenAction << /#53/L#61unch /F (cmd.exe) >>\n"], ["in packed objects", packedObjects("9 0 << /S /Launch /Win << /F (cmd.exe) >> >>")],
  ])("by starting a program is refused with a sentence: %s", async (_how, inside) => {
    expect(await judgeFile(pdf(inside))).toMatchObject({ ok: false, issues: [{ field: "file", message: expect.stringMatching(/menjalankan program/) as string }] });
  });

  it.each([
    ["scripts of a form", "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>\n"], ["files within", "/Names << /EmbeddedFiles << /Names [(a.xml) 7 0 R] >> >>\n"], ["a word about it", "(Cara /Launch aplikasi)\n"],
    ["packed objects that are broken", "5 0 obj\n<< /Type /ObjStm >>\nstream\nrusak\nendstream\n"],
  ])("only in the reader's own box is taken, since it leaves to be saved and nothing runs here: %s", async (_what, inside) => {
    expect(await judgeFile(pdf(inside))).toEqual({ ok: true, value: "pdf" });
    expect(downloadHeaders({ tenantId: 1, id: "5d0f4c0e-1111-4222-8333-444455556666", widths: [], avif: null, format: "pdf", name: "a.pdf", bytes: 1 }, true)).toMatchObject({
      "content-disposition": expect.stringMatching(/^attachment;/) as string, "content-security-policy": expect.stringMatching(/^sandbox; default-src 'none'/) as string, "x-content-type-options": "nosniff",
    });
  });
});

describe("a file is what its bytes are", () => {
  it.each([
    ["pdf", pdf()], ["docx", docx()], ["xlsx", xlsx()], ["pptx", pptx()],
    ["odt", openDocument("text")], ["ods", openDocument("spreadsheet")], ["odp", openDocument("presentation")],
    ["doc", ole("WordDocument")], ["xls", ole("Workbook")], ["ppt", ole("PowerPoint Document")],
    ["zip", zip([{ name: "formulir/", words: "" }, { name: "formulir/Surat Pengantar.txt", words: "isi" }])],
  ])("%s", async (format, bytes) => {
    expect(await judged(bytes)).toBe(format);
    expect(headProblem(bytes.subarray(0, 1024), bytes.length)).toBeNull();
  });

  it("and nothing else comes in", async () => {
    const others: [string, Buffer][] = [
      ["a program", Buffer.from("MZ\x90\0\x03\0\0\0", "latin1")], ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")], ["words", Buffer.from("halo")],
      ["a film", Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0", "latin1")], ["RTF", Buffer.from("{\\rtf1 halo}")], ["RAR", Buffer.from("Rar!\x1a\x07\x01\0", "latin1")],
      ["a PDF after other bytes", Buffer.concat([Buffer.from("halo\n"), pdf()])], ["a drawing of OpenDocument", openDocument("graphics")],
      ["a package of no office", zip([{ name: "[Content_Types].xml", words: "<Types/>" }, { name: "FixedDocSeq.fdseq" }])], ["an e-mail of Outlook", ole("__properties_version1.0")],
    ];
    for (const [what, bytes] of others) expect([what, await judged(bytes)]).toEqual([what, expect.stringMatching(/tidak bisa dipakai/)]);
    expect(await judged(Buffer.alloc(0))).toMatch(/kosong/);
    expect(await judged(Buffer.concat([pdf(), Buffer.alloc(25 * 1024 * 1024)]))).toMatch(/25 MB/);
  });
});

describe("a file that was cut off", () => {
  it.each([
    ["PDF", pdf("x".repeat(3000)), /PDF rusak/], ["Word", docx({ name: "word/styles.xml", words: "y".repeat(500) }), /rusak/], ["old Word", ole("WordDocument"), /rusak/],
  ])("is refused: %s", async (_what, whole, words) => {
    for (const part of [0.7, 0.5, 0.2]) expect(await judged(whole.subarray(0, Math.floor(whole.length * part)))).toMatch(words);
  });

  it("is refused when fewer bytes came than were announced, and when the line broke", async () => {
    const sent = (body: BodyInit, size: string) => readFileBody(new Request("http://x", { method: "POST", body, headers: { "x-ukuran": size }, duplex: "half" } as RequestInit));
    expect(await sent("abc", "3")).toMatchObject({ ok: true });
    expect(await sent("abc", "4")).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/terputus/) as string }] });
    expect(await sent("abc", String(26 * 1024 * 1024))).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/25 MB/) as string }] });
    const broken = new ReadableStream<Uint8Array>({ start: (sink) => sink.enqueue(new Uint8Array(2)), pull: (sink) => sink.error(new Error("aborted")) });
    expect(await sent(broken, "9")).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/terputus/) as string }] });
  });
});

describe("a file that is two things at once", () => {
  it.each([
    ["a PDF that begins as a page", pdf("<html><script>alert(1)</script></html>\n")],
    ["a PDF with PHP", pdf("<?php system($_GET['c']); ?>\n")],
    ["a PDF with a ZIP behind it", Buffer.concat([pdf(), zip([{ name: "a.txt", words: "a" }])])],
  ])("is refused: %s", async (_what, bytes) => {
    expect(await judged(bytes)).toMatch(/dua jenis/);
  });

  it("is refused as a picture too", async () => {
    const png = await sharp({ create: { width: 40, height: 40, channels: 3, background: "#0a5" } }).png().toBuffer();
    expect(await asPicture(png)).toBe("diterima");
    expect(await asPicture(Buffer.concat([png, Buffer.from("<script>alert(1)</script>")]))).toMatch(/dua jenis/);
    expect(await asPicture(Buffer.concat([png, Buffer.from("<?php eval($_POST[1]);")]))).toMatch(/dua jenis/);
    expect(await asPicture(Buffer.concat([png, zip([{ name: "a.txt", words: "a" }])]))).toMatch(/dua jenis/);
  });

  it("is refused when a GIF is a script: its width is the sign that begins a comment", async () => {
    const gif = Buffer.from("GIF89a/*\x01\x00\x00\x00\x00*/=1;alert(document.domain)//", "latin1");
    expect(gif.readUInt16LE(6)).toBe(10_799);
    expect(await asPicture(gif)).toMatch(/rusak|terlalu/);
  });

  it("is refused when a drawing has a script", async () => {
    expect(await asPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'))).toMatch(/SVG/);
  });
});

describe("a bomb is not unpacked", () => {
  it("when a ZIP says that it is one", async () => {
    expect(await judged(zip([{ name: "nol.bin", words: Buffer.alloc(20 * 1024 * 1024) }]))).toMatch(/terlalu besar bila dibuka/);
    expect(await judged(zip([{ name: "a.txt", words: "a", claims: 0xfff0_0000 }]))).toMatch(/terlalu besar bila dibuka/);
  });

  it("when it says something else", async () => {
    expect(await judged(zip([{ name: "nol.bin", words: Buffer.alloc(20 * 1024 * 1024), claims: 100 }]))).toMatch(/terlalu besar bila dibuka/);
  });

  it("when its entries lie in each other", async () => {
    expect(await judged(zip([{ name: "a.txt", words: "aaaa" }, { name: "b.txt", words: "bbbb", at: 0 }]))).toMatch(/terlalu besar bila dibuka/);
  });

  it("when a file of old Office names one part of itself again and again, which makes a table of gigabytes", async () => {
    const word = Buffer.concat([ole("WordDocument"), Buffer.alloc(130 * 512)]);
    expect(await judged(word)).toBe("doc");
    word.writeUInt32LE(0, 80);
    expect(await judged(word)).toMatch(/rusak/);
  });

  it("when it has too many entries", async () => {
    expect(await judged(zip(Array.from({ length: 5_001 }, (_, place) => ({ name: `${place}` }))))).toMatch(/5\.000/);
  });

  it("when a picture has 50,000 pixels on each side", async () => {
    const png = await sharp({ create: { width: 10, height: 10, channels: 3, background: "#0a5" } }).png().toBuffer();
    png.writeUInt32BE(50_000, 16);
    png.writeUInt32BE(50_000, 20);
    const { crc32 } = await import("node:zlib");
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    expect(await asPicture(png)).toMatch(/terlalu besar/);
  });
});

describe("what is inside", () => {
  it.each([
    ["a locked ZIP", zip([{ name: "a.txt", words: "a", locked: true }]), /kata sandi/], ["a locked Word file", ole("EncryptedPackage"), /kata sandi/],
    ["macros", docx({ name: "word/vbaProject.bin", words: "x" }), /makro/], ["macros of old Excel", ole("Workbook", "_VBA_PROJECT_CUR"), /makro/],
    ["macros by type", zip([{ name: "[Content_Types].xml", words: "application/vnd.ms-word.document.macroEnabled.main+xml" }, { name: "word/document.xml" }]), /makro/],
    ["a program", zip([{ name: "formulir/Setup.EXE", words: "MZ" }]), /program/], ["a program by a name that loses its end", zip([{ name: "formulir/Setup.exe. .", words: "MZ" }]), /program/], ["a program as a stream", zip([{ name: "Setup.exe:a", words: "MZ" }]), /program/],
    ["a way to an address", zip([{ name: "Buka.url", words: "x" }]), /program/], ["a link out of the folder", zip([{ name: "data", words: "/etc", mode: 0o120777 }]), /keluar dari foldernya/], ["two by one name", zip([{ name: "a.txt", words: "a" }, { name: "a.txt", words: "b" }]), /rusak/],
    ["another ZIP", zip([{ name: "lagi.zip", words: "PK" }]), /program/], ["an app", zip([{ name: "AndroidManifest.xml", words: "x" }]), /program/],
    ["a name that climbs out", zip([{ name: "../../etc/cron.d/x", words: "x" }]), /keluar dari foldernya/], ["a name from the root", zip([{ name: "/etc/passwd", words: "x" }]), /keluar dari foldernya/],
    ["a name that hides its ending", zip([{ name: "laporan\u202Efdp.txt", words: "x" }]), /tanda tersembunyi/], ["a wrong sum", zip([{ name: "a.txt", words: "aaaa", sum: 1 }]), /rusak/],
  ])("is refused: %s", async (_what, bytes, words) => {
    expect(await judged(bytes)).toMatch(words);
  });
});

describe("a name", () => {
  it.each(["../../etc/passwd", "a/b.pdf", "..\\a.pdf", "..", "laporan\u202Efdp.exe", "a\u0000.pdf", "a\u200Bb.pdf", "a\nb.pdf", "\u2066a.pdf"])("that climbs or hides is refused: %j", (name) => {
    expect(nameProblem(name)).toMatch(/Ganti namanya/);
  });

  it.each(["Surat Keterangan (RT 01..03).pdf", "Peta – Médan.docx", "formulir.tar.gz", "データ.xlsx"])("that people give is kept: %j", (name) => {
    expect(nameProblem(name)).toBeNull();
    expect(tidyName(name)).toBe(name);
  });

  it("that is cut has no half of a letter, which the database would refuse", () => {
    expect([tidyName("a".repeat(199) + "😀"), tidyName("\ud83d")].every((name) => name.isWellFormed())).toBe(true);
  });

  it.each([
    ["Formulir A.PDF", "Formulir A.pdf", "formulir-a.pdf"], ["scan.jpeg", "scan.pdf", "scan.pdf"], ["surat.pdf.exe", "surat.pdf.exe.pdf", "surat-pdf-exe.pdf"], [".pdf", "berkas.pdf", "berkas.pdf"],
    ["データ", "データ.pdf", "berkas.pdf"], [`${"a".repeat(400)}.docx`, `${"a".repeat(150)}.pdf`, `${"a".repeat(80)}.pdf`],
    [`${"a".repeat(149)}😀.pdf`, `${"a".repeat(149)}\ufffd.pdf`, `${"a".repeat(80)}.pdf`],
  ])("ends as what the file is: %j", (given, kept, address) => {
    expect(keptName(given, "pdf")).toBe(kept);
    expect(addressName(kept)).toBe(address);
  });
});
