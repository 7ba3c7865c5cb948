import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RichTextNode } from "@/lib/articles/rich-text";
import { isAllowedHref } from "@/lib/articles/links";
import { plainWords, readBody } from ".";

const FILES: Record<string, { address: string; alt: string; caption: string }> = {
  9: { address: "http://lama.example/wp-content/uploads/truk.jpg", alt: "Truk baru di pangkalan", caption: "" },
  10: { address: "http://lama.example/wp-content/uploads/IMG_0010.jpg", alt: "", caption: "Peresmian" },
};
const around = { base: "http://lama.example/2013/05/judul/", fileOf: (id: string) => FILES[id], ownFiles: () => ["9"], ownPath: (href: string) => (href.endsWith("/2013/04/lain/") ? "/2013/04/lain" : null) };
function read(html: string, format: "wxr" | "other" = "wxr") {
  const outcome = readBody(html, around, format);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.read;
}
/** A story in one line: `p(teks)`, `ul(li(p(a)))`, bold as *teks*, links as [teks](alamat). */
const SHORT: Record<string, string> = { paragraph: "p", bulletList: "ul", orderedList: "ol", listItem: "li", table: "table", tableRow: "tr", tableCell: "td", tableHeader: "th", image: "img", horizontalRule: "hr" };
function said(node: RichTextNode): string {
  if (node.type === "hardBreak") return "|";
  if (node.type === "text") return (node.marks ?? []).reduce((text, mark) => (mark.type === "bold" ? `*${text}*` : mark.type === "italic" ? `_${text}_` : `[${text}](${mark.attrs.href})`), node.text ?? "");
  const name = node.type === "heading" ? `h${String(node.attrs?.level)}` : (SHORT[node.type] ?? node.type);
  return `${name}(${node.type === "image" ? String(node.attrs?.alt) : (node.content ?? []).map(said).join("")})`;
}
const story = (html: string, format?: "wxr" | "other") => read(html, format).body.content.map(said).join(" ");

describe("an old site's markup", () => {
  it.each<[string, string, string]>([
    ["paragraphs, styles and fonts", '<p style="color:red"><font face="Arial">Satu <b>dua</b></font></p><p><span style="font-weight: 700">tiga</span>&nbsp;</p><p>&nbsp;</p>', "p(Satu *dua*) p(*tiga*)"],
    ["headings", "<h1>Judul</h1><h4><b>Sub</b></h4>", "h2(Judul) h3(*Sub*)"],
    ["a whole story in a heading", `<h1>${"kata ".repeat(60)}</h1>`, `p(${"kata ".repeat(60).trim()})`],
    ["lists inside lists", "<ul><li>a<ol start=3><li>b</li></ol></li>c</ul>", "ul(li(p(a)ol(li(p(b))))li(p(c)))"],
    ["unclosed and crossing tags", "<ul><li>a<li><b>b<i>c</b>d</i></ul>e<p>f", "ul(li(p(a))li(p(*b*_*c*_d))) p(e) p(f)"],
    ["quotes and rules", "<blockquote><p>a</p></blockquote><hr/>", "blockquote(p(a)) hr()"],
    ["breaks", "a<br>b<br><br>c<br/>", "p(a|b) p(c)"],
    ["lines that were written as lines", "<p>a\nb</p><pre>satu\n<b>dua</b>\n\ntiga</pre>", "p(a b) p(satu|*dua*) p(tiga)"],
    ["a link around blocks", '<a href="/x"><div>a</div><p>b</p></a>', "p([a](http://lama.example/x)) p([b](http://lama.example/x))"],
    ["links of every kind", '<a href="berkas.html">a</a> <a href="mailto:a@b.id">b</a> <a href="#x">c</a> <a href="http://lama.example/2013/04/lain/">d</a>', "p([a](http://lama.example/2013/05/judul/berkas.html) [b](mailto:a@b.id) c [d](/2013/04/lain))"],
    ["tables", '<table><caption>Jadwal</caption><thead><tr><th colspan=2>a</th></tr></thead><tr><td>b<td rowspan="900">c</tr></table>', "p(*Jadwal*) table(tr(th(p(a)))tr(td(p(b))td(p(c))))"],
    ["a table that is only a frame", "<table><tr><td><p>a</p><p>b</p></td></tr></table>", "p(a) p(b)"],
    ["terms", "<dl><dt>a</dt><dd>b</dd></dl>", "p(*a*) p(b)"],
  ])("keeps %s", (_name, html, expected) => {
    expect(story(html)).toBe(expected);
  });

  it("of WordPress has paragraphs where there are empty lines", () => {
    expect(story("Satu\nbaris\n\n<strong>Dua</strong>\n<ul>\n\t<li>a</li>\n</ul>\nTiga<!--more-->")).toBe("p(Satu|baris) p(*Dua*) ul(li(p(a))) p(Tiga)");
    expect(story("<p>Satu\nbaris</p>\n\n<p>Dua</p>")).toBe("p(Satu baris) p(Dua)");
    expect(story("<!-- wp:paragraph -->\n<p>Satu</p>\n<!-- /wp:paragraph -->\n\nDua\ntiga")).toBe("p(Satu) p(Dua tiga)");
    expect(story("Satu\nbaris\n\nDua", "other")).toBe("p(Satu|baris) p(Dua)");
  });

  it("runs nothing: scripts, handlers, frames and hidden addresses are gone", () => {
    const { body, dropped } = read(`<p onclick="x()">Halo<script>alert(1)</script><style>p{}</style><svg onload=x()><a xlink:href="javascript:1">s</a></svg></p>
      <a href="javascript:alert(1)">satu</a> <a href=" JaVa\tScript:alert(1)">dua</a> <a href="data:text/html,x">tiga</a> <a href="//jahat.example/x">empat</a> <img src=x onerror=alert(1)>
      <iframe src="javascript:alert(1)"></iframe><iframe src="https://www.youtube.com/embed/abc123XYZ_-?x=1"></iframe><object data="x"></object><form><input value=a><button>b</button></form><math><mtext></mtext></math>`);
    const text = JSON.stringify(body);
    expect(text).not.toMatch(/alert|onclick|onerror|javascript|data:text|svg|<|iframe/i);
    expect(text).toMatch(/https:\/\/www\.youtube\.com\/watch\?v=abc123XYZ_-/);
    expect(text).toMatch(/https?:\/\/jahat\.example\/x/);
    expect(dropped.sort()).toEqual(["form", "link", "player"]);
  });

  it("never passes anything but what the editor may save", () => {
    const pieces = ["<p>", "</p>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "</table>", "<b>", "</b>", "<blockquote>", "<h2>", "</h2>", "<a href='javascript:x'>", "<a href='/y'>", "</a>",
      "<img src='a.jpg' alt='x'>", "<br>", "\n\n", "teks", "<", "&", "[gallery]", "[caption]", "[/caption]", "<figure>", "</figure>", "<svg>", "\u0000", "<x-gallery ids='9'>", "<div>", "</div>", "<!--", "-->"];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), fc.constantFrom("wxr" as const, "other" as const), (parts, format) => {
      const outcome = readBody(parts.join(""), around, format);
      if (!outcome.ok) return;
      const links = [...JSON.stringify(outcome.read.body).matchAll(/"href":"([^"]*)"/g)].map(([, href = ""]) => href);
      expect(links.filter((href) => !isAllowedHref(href))).toEqual([]);
    }), { numRuns: 400 });
  });

  it("that is no story is refused before it slows us down", () => {
    expect(readBody("<div>".repeat(30_000), around, "wxr")).toEqual({ ok: false, why: "too-large" });
    expect(readBody("kata ".repeat(30_000), around, "wxr")).toEqual({ ok: false, why: "too-large" });
    const began = process.cpuUsage().user;
    readBody(`${"<div>".repeat(9_000)}${"</p>".repeat(9_000)}${"<b ".repeat(10)}${"a".repeat(100_000)}`, around, "wxr");
    readBody("[".repeat(200_000), around, "wxr");
    readBody(`[a ${"x".repeat(200_000)}`, around, "wxr");
    expect(process.cpuUsage().user - began).toBeLessThan(3_000_000);
  });
});

describe("pictures", () => {
  const alts = (html: string) => read(html).pictures.map(({ alt, altFrom }) => [altFrom, alt]);
  it("are named by what a person wrote, never by a camera", () => {
    expect(alts('<img src="a.jpg" alt="Truk">')).toEqual([["given", "Truk"]]);
    expect(alts('<img src="a.jpg" alt="IMG_2031.JPG" title="Truk di pangkalan">')).toEqual([["title", "Truk di pangkalan"]]);
    expect(alts('[caption id="x" caption="Peresmian truk"]<img class="wp-image-5" src="a.jpg" alt="" title="dsc20040724_152504">[/caption]')).toEqual([["caption", "Peresmian truk"]]);
    expect(alts('<figure><img src="a.jpg"><figcaption>Peresmian <b>truk</b></figcaption></figure>')).toEqual([["caption", "Peresmian truk"]]);
    expect(alts('<img class="size-full wp-image-9" src="truk-300x200.jpg">')).toEqual([["given", "Truk baru di pangkalan"]]);
    expect(alts('[gallery ids="9,10,99"]')).toEqual([["given", "Truk baru di pangkalan"], ["caption", "Peresmian"]]);
    expect(alts("[gallery]")).toEqual([["given", "Truk baru di pangkalan"]]);
    expect(alts('<img src="a.jpg" title="WhatsApp Image 2019-01-02 at 10.11.12">')).toEqual([["none", ""]]);
  });

  it("are fetched as large as the old site had them; counters of visitors are not", () => {
    const { pictures, body } = read('a <a href="/besar.jpg"><img src="/kecil-300x200.jpg" alt="x"></a> b <img src="http://hitung.example/p.gif" width="1" height="1"> <img src="data:image/gif;base64,R0" data-src="malas.png" alt="y">');
    expect(pictures.map(({ addresses }) => addresses)).toEqual([["http://lama.example/besar.jpg", "http://lama.example/kecil-300x200.jpg"], ["http://lama.example/2013/05/judul/malas.png"]]);
    expect(body.content.map(said).join(" ")).toBe("p(a) img(x) p(b) img(y)");
  });
});

describe("shortcodes", () => {
  it("are shown as what they stand for, or named; a writer's brackets stay", () => {
    const { body, shortcodes } = read('[sic] [baca juga] [[galeri]] [contact-form-7 id="1"] [su_box title="x"]isi kotak[/su_box] [video src="http://lama.example/a.mp4"][/video]');
    expect(body.content.map(said).join(" ")).toBe("p([sic] [baca juga] [galeri] isi kotak) p([http://lama.example/a.mp4](http://lama.example/a.mp4))");
    expect(shortcodes).toEqual(["contact-form-7", "su_box"]);
  });
});

describe("a title", () => {
  it("is words only", () => {
    expect(plainWords("Judul <em>dengan</em> <b>tanda</b> &amp; <script>x</script> 5 < 7")).toBe("Judul dengan tanda & 5 < 7");
  });
});
