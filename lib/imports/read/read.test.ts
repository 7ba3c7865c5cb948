import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "@/scripts/testing/folder";
import { wxr } from "../arrange";
import { FileProblem, type SourceItem } from "../source";
import { readDate } from "./dates";
import { readSource } from ".";

type Read = { items: SourceItem[]; format: string; title: string } | { sentence: string; line: number | null };

async function read(content: string | Buffer): Promise<Read> {
  const path = join(temporaryFolder(), "situs");
  writeFileSync(path, content);
  try {
    const { facts, items } = await readSource(path);
    const all: SourceItem[] = [];
    for await (const item of items) all.push(item);
    return { items: all, format: facts.format, title: facts.title };
  } catch (error) {
    if (error instanceof FileProblem) return { sentence: error.sentence, line: error.line };
    throw error;
  }
}
const itemsIn = async (content: string | Buffer): Promise<SourceItem[]> => {
  const found = await read(content);
  if ("sentence" in found) throw new Error(`${found.line}: ${found.sentence}`);
  return found.items;
};
const rss = (items: string, more = "") => `<?xml version="1.0"?>\n<rss version="2.0"${more}><channel><title>Kabar</title><link>http://lama.example/</link>\n${items}\n</channel></rss>`;

describe("a WordPress export", () => {
  it("gives what was written, who wrote it and when, and leaves plugins' data alone", async () => {
    const [item] = await itemsIn(wxr([{ id: 7, title: "Judul &amp; \\\"kutip\\\"", html: "isi\n\nlagi", more: `<category domain="category" nicename="p"><![CDATA[Pengumuman]]></category>
      <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>x</wp:meta_key><wp:meta_value><![CDATA[O:8:"stdClass":1:{s:1:"a";s:1:"b";}]]></wp:meta_value></wp:postmeta>
      <wp:comment><wp:comment_content>jahat</wp:comment_content></wp:comment>` }]));
    expect(item).toMatchObject({
      title: 'Judul & \\"kutip\\"', html: "isi\n\nlagi", oldId: "7", type: "post", status: "publish", address: "http://kebersihan.lama.example/2013/05/tulisan-7/",
      key: "http://kebersihan.lama.example/?p=7", date: "2013-05-12T01:30:00.000Z", categories: ["Pengumuman"], comments: 1, cover: { id: "9" },
    });
    expect(JSON.stringify(item)).not.toMatch(/stdClass|jahat/);
  });

  it("is read whatever prefixes it binds, and though WordPress of 2010 wrapped its own marks", async () => {
    const renamed = wxr([{ id: 1, title: "Satu", html: "isi" }]).replaceAll("wp:", "w:").replaceAll("xmlns:wp", "xmlns:w");
    expect((await itemsIn(renamed))[0]).toMatchObject({ oldId: "1", type: "post" });
    expect((await itemsIn(wxr([{ id: 1, title: "Satu", html: "a <![CDATA[ b ]]> c" }])))[0]?.html).toBe("a  b  c");
  });
});

describe("feeds", () => {
  it("of RSS 2.0, RSS 1.0 and Atom are read alike", async () => {
    const two = await read(rss(`<item><title>A</title><link>http://lama.example/a</link><description>&lt;p&gt;Isi&lt;/p&gt;</description><pubDate>Sun, 12 May 2013 08:30:00 +0700</pubDate></item>`));
    const one = await read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Kabar</title></channel>
      <item rdf:about="http://lama.example/a"><title>A</title><description>&lt;p&gt;Isi&lt;/p&gt;</description><dc:date>2013-05-12T08:30:00+07:00</dc:date></item></rdf:RDF>`);
    const atom = await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Kabar</title><entry><id>urn:1</id><title>A</title><link href="http://lama.example/a"/>
      <published>2013-05-12T01:30:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Isi &amp; lagi</p></div></content></entry></feed>`);
    expect([two, one, atom].map((found) => "items" in found && [found.format, found.title, found.items[0]?.title, found.items[0]?.address, found.items[0]?.date])).toEqual([
      ["rss", "Kabar", "A", "http://lama.example/a", "2013-05-12T01:30:00.000Z"], ["rss", "Kabar", "A", "http://lama.example/a", "2013-05-12T01:30:00.000Z"],
      ["atom", "Kabar", "A", "http://lama.example/a", "2013-05-12T01:30:00.000Z"],
    ]);
    expect("items" in atom && atom.items[0]?.html).toBe("<div><p>Isi &amp; lagi</p></div>");
  });

  it("may hold bare ampersands, as addresses of old sites have them", async () => {
    const [item] = await itemsIn(rss("<item><title>A & B &amp; C &#233;</title><link>http://lama.example/?a=1&b=2</link><description><![CDATA[x & y &amp; <b>z</b>]]></description><!-- & --></item>"));
    expect(item).toMatchObject({ title: "A & B & C é", address: "http://lama.example/?a=1&b=2", html: "x & y &amp; <b>z</b>" });
  });

  it("may begin with empty lines, name HTML's letters and forget a prefix", async () => {
    const [item] = await itemsIn(`\ufeff\n\n${rss("<item><title>A&nbsp;B &tanpanama;</title><dc:creator>Budi</dc:creator></item>")}\n<!-- cache -->\n`);
    expect(item).toMatchObject({ title: "A\u00a0B &tanpanama;", author: "Budi", line: 5 });
  });
});

describe("a table", () => {
  it("is read by its columns' names, with whatever separates them", async () => {
    const [item] = await itemsIn('Judul;Isi;Tanggal;Alamat;Kategori\n"Air ""bersih""";"baris satu\nbaris dua";12/05/2013;http://lama.example/air;Pengumuman\n');
    expect(item).toMatchObject({ line: 2, title: 'Air "bersih"', html: "baris satu\nbaris dua", date: "2013-05-11T17:00:00.000Z", address: "http://lama.example/air", categories: ["Pengumuman"] });
    expect(await itemsIn("title\tcontent\tstatus\nA\tB\t0\n\nC\tD\t1\n")).toMatchObject([{ title: "A", status: "draft", line: 2 }, { title: "C", status: "publish", line: 4 }]);
  });

  it("of an old Windows program keeps its letters", async () => {
    expect((await itemsIn(Buffer.from("judul,isi\nCaf\u00e9 \u0093Deli\u0094,isi\n", "latin1")))[0]?.title).toBe("Café “Deli”");
    expect((await itemsIn(Buffer.from("\ufeffjudul,isi\nCafé,isi\n", "utf16le")))[0]?.title).toBe("Café");
  });
});

describe("a file that can't be used", () => {
  const whole = wxr([{ id: 1, title: "Satu", html: "isi" }]);
  it.each<[string, string | Buffer, RegExp, number | null]>([
    ["empty", "  \n", /kosong/, null],
    ["cut off", whole.replace("</channel></rss>", ""), /berakhir sebelum <channel> yang dibuka di baris 3/, 7],
    ["a crossing tag", rss("<item><title>A</item>"), /tidak cocok dengan <title> yang dibuka di baris 3/, 3],
    ["its own entities", `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${rss("<item><title>&b;</title></item>").slice(22)}`, /ENTITY/, 1],
    ["an entity of another file", `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>`, /ENTITY/, 1],
    ["too deep", `<rss>${"<a>".repeat(100)}${"</a>".repeat(100)}</rss>`, /terlalu dalam/, 1],
    ["no feed", "<?xml version='1.0'?><katalog><buku/></katalog>", /<katalog>/, 1],
    ["no story", rss(""), /tidak memuat satu tulisan pun/, null],
    ["a page", "<!DOCTYPE html><html><body>Halo</body></html>", /halaman web/, null],
    ["a database", "-- phpMyAdmin SQL Dump\nINSERT INTO `berita` VALUES (1);", /SQL/, null],
    ["a JSON", '[{"judul":"A"}]', /JSON/, null],
    ["a ZIP", Buffer.from("PK\u0003\u0004rest", "latin1"), /ZIP/, null],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /bukan berkas teks/, null],
    ["without columns", "nama;umur\nBudi;3", /Yang ditemukan: nama, umur/, 1],
    ["an open quote", 'judul,isi\nA,B\n"C,D\nE,F\n', /tidak ditutup/, 3],
    ["a quote inside", 'judul,isi\nA,B\n"C"D",E\n', /dua kali/, 3],
    ["an unknown encoding", '<?xml version="1.0" encoding="klingon"?><rss/>', /klingon/, 1],
  ])("says why, and where: %s", async (_name, content, sentence, line) => {
    expect(await read(content)).toEqual({ sentence: expect.stringMatching(sentence) as string, line });
  });

  it("is given up at 20,000 things and at one endless piece", { timeout: 120_000 }, async () => {
    expect(await read(rss("<item><title>A</title></item>".repeat(20_001)))).toMatchObject({ sentence: expect.stringMatching(/20\.000/) as string });
    expect(await read(rss(`<item><title>${"a".repeat(9_000_000)}</title></item>`))).toMatchObject({ sentence: expect.stringMatching(/8 juta huruf/) as string });
    expect(await read(`<rss ${"a='' ".repeat(1_800_000)}`)).toMatchObject({ sentence: expect.stringMatching(/8 juta huruf/) as string });
    expect(await read(`judul,isi\n"${"a".repeat(9_000_000)}",b\n`)).toMatchObject({ sentence: expect.stringMatching(/8 juta huruf/) as string, line: 2 });
  });
});

describe("what hides in a name", () => {
  it("is taken out: letters that turn the line, NUL, half characters", async () => {
    const [item] = await itemsIn(`judul,isi\n"Foto \u202egpj.exe \u2066x","${"a".repeat(5_000)}\u0000b"\n`);
    expect(item).toMatchObject({ title: "Foto gpj.exe x", html: `${"a".repeat(5_000)}b` });
  });
});

describe("dates of old sites", () => {
  it.each<[string, string | null]>([
    ["2013-05-12 08:30:00", "2013-05-12T01:30:00.000Z"], ["2013-05-12", "2013-05-11T17:00:00.000Z"], ["12/05/2013", "2013-05-11T17:00:00.000Z"],
    ["12-5-2013 08:30", "2013-05-12T01:30:00.000Z"], ["12 Mei 2013", "2013-05-11T17:00:00.000Z"], ["Minggu, 12 Mei 2013 08.30 WIB", "2013-05-12T01:30:00.000Z"],
    ["3 Agustus 2014", "2014-08-02T17:00:00.000Z"], ["Sat, 09 Oct 2010 15:12:29 +0000", "2010-10-09T15:12:29.000Z"], ["2010-10-09T15:12:29-02:00", "2010-10-09T17:12:29.000Z"],
    ["Jum'at, 5 Des 2014", "2014-12-04T17:00:00.000Z"], ["0000-00-00 00:00:00", null], ["Mon, 30 Nov -0001 00:00:00 +0000", null], ["31/02/2013", null], ["05/13/2013", null],
    ["1970-01-01", null], ["kemarin", null], ["", null], ["2013-05-12 25:99:00", null],
  ])("%s", (text, moment) => {
    expect(readDate(text)?.toISOString() ?? null).toBe(moment);
  });

  it("never throw, and never move to another day", () => {
    fc.assert(fc.property(fc.string(), (text) => void readDate(text)));
    fc.assert(fc.property(fc.date({ min: new Date("1990-01-02"), max: new Date("2090-01-01"), noInvalidDate: true }), (date) => {
      expect(readDate(date.toISOString())?.getTime()).toBe(Math.floor(date.getTime() / 1000) * 1000);
    }));
  });
});
