import { describe, expect, it } from "vitest";
import { cleanPaste, lostPictures } from "./clean-paste";

/** As Word 2010 and later put it on the clipboard of Windows, shortened. */
const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 14">
<link rel=File-List href="file:///C:/Users/OPERAT~1/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:Calibri;} p.MsoNormal {margin:0in; font-family:"Calibri","sans-serif";} --></style></head>
<body lang=IN style='tab-interval:.5in'><!--StartFragment-->
<h1><span lang=IN style='font-size:16.0pt'>Bimtek Situs<o:p></o:p></span></h1>
<p class=MsoNormal style='margin-bottom:6.0pt;text-align:justify'><b style='mso-bidi-font-weight:normal'><span lang=IN style='font-family:"Times New Roman","serif"'>Medan,
28 Januari.</span></b><span lang=IN style='color:#1F497D'> Peserta <i>aktif</i> bertanya.<o:p></o:p></span></p>
<p class=MsoNormal><span lang=IN><o:p>&nbsp;</o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=IN>Hidupkan situs<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]><span lang=IN>Pantau SMS Centre<o:p></o:p></span></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span></span><!--[endif]-->Sesi pagi</p>
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse'><tr style='mso-yfti-irow:0'><td width=200 colspan=2 valign=top style='width:150pt'><p class=MsoNormal><a href="https://medan.go.id" style="color:blue">Jadwal</a></p></td></tr></table>
<!--EndFragment--></body></html>`;

describe("pasting from Word", () => {
  const clean = cleanPaste(WORD);
  it("keeps headings, bold, italic, lists, links and tables", () => {
    expect(clean.replace(/\s+/g, " ").replace(/> </g, "><")).toBe(
      '<h2>Bimtek Situs</h2><p><strong>Medan, 28 Januari.</strong> Peserta <em>aktif</em> bertanya.</p>'
      + "<ul><li>Hidupkan situs</li><li>Pantau SMS Centre</li></ul><ol><li>Sesi pagi</li></ol>"
      + '<table><tr><td colspan="2"><p><a href="https://medan.go.id">Jadwal</a></p></td></tr></table>');
  });
  it("brings no style, class, comment or element of Office along", () => {
    expect(clean).not.toMatch(/mso|Mso|style|class|<!--|<o:|<w:|<span|<font|font-family|Symbol/);
  });
});

/** A paragraph of a list as Word writes it: the bullet or number stands between conditional comments. */
const item = (level: number, bullet: string, words: string) => `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l${level} level${level} lfo1'>`
  + `<![if !supportLists]><span lang=IN style='font-family:"Courier New"'><span style='mso-list:Ignore'>${bullet}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=IN>${words}<o:p></o:p></span></p>\r\n`;
const fragment = (html: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:st1="urn:schemas-microsoft-com:office:smarttags"><body lang=IN><!--StartFragment-->${html}<!--EndFragment--></body></html>`;

describe("what Word documents of an office hold", () => {
  it.each([
    ["lists in lists", item(1, "1.", "Persiapan") + item(2, "a.", "Surat") + item(2, "b.", "Undangan") + item(1, "2.", "Acara") + item(2, "o", "Pagi"),
      "<ol><li>Persiapan<ol><li>Surat</li><li>Undangan</li></ol></li><li>Acara<ul><li>Pagi</li></ul></li></ol>"],
    ["a list that goes on elsewhere", `${item(1, "3.", "Ketiga")}<p class=MsoNormal>Sela.</p>${item(1, "4.", "Keempat")}`, '<ol start="3"><li>Ketiga</li></ol><p>Sela.</p><ol start="4"><li>Keempat</li></ol>'],
    ["a numbered heading", "<h1 style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]><span lang=IN>Latar</span></h1>", "<h2>1. Latar</h2>"],
    ["smart tags", '<p class=MsoNormal>Di <st1:City w:st="on"><st1:place w:st="on">Medan</st1:place></st1:City> kemarin.</p>', "<p>Di Medan kemarin.</p>"],
    ["title, subtitle and quote", "<p class=MsoTitle>Laporan</p><p class=MsoSubtitle>Bagian satu</p><p class=MsoQuote>Kata wali kota.</p>", "<h2>Laporan</h2><h3>Bagian satu</h3><blockquote>Kata wali kota.</blockquote>"],
    ["footnotes, bookmarks and comments", `<p class=MsoNormal><a name="_Toc1"></a>Anggaran<a style='mso-footnote-id:ftn1' href="#_ftn1"><sup>[1]</sup></a> naik.<a class=msocomanchor id="_anchor_1" href="#_msocom_1">[U1]</a></p>`, "<p><a></a>Anggaran[1] naik.</p>"],
    ["deleted words of tracked changes", `<p class=MsoNormal>Pukul <del cite="mailto:A" datetime="2026-01-01T08:00"><span>06.00</span></del><ins cite="mailto:A"><span>05.30</span></ins>.</p>`, "<p>Pukul 05.30.</p>"],
    ["spaces that never break", "<p class=MsoNormal>Satu&nbsp;&nbsp;dua&nbsp;tiga<span style='mso-tab-count:1'>      </span>empat</p>", "<p>Satu dua tiga empat</p>"],
    ["a picture on the writer's disk", '<p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/a.png"/></v:shape><![endif]--><![if !vml]><img width=300 src="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg" v:shapes="x"><![endif]>Lihat foto.</p>', "<p>Lihat foto.</p>"],
    ["a table with merged cells", "<table class=MsoTableGrid border=1><thead><tr><td colspan=2 style='width:1pt'><p class=MsoNormal align=center><b>Jadwal<o:p></o:p></b></p></td></tr></thead><tr><td rowspan='2'><p class=MsoNormal><o:p>&nbsp;</o:p></p></td><td><p>Senin</p></td></tr></table>",
      '<table><thead><tr><td colspan="2"><p><strong>Jadwal</strong></p></td></tr></thead><tr><td rowspan="2"></td><td><p>Senin</p></td></tr></table>'],
  ])("%s", (_what, html, clean) => expect(cleanPaste(fragment(html)).replace(/> </g, "><").replace(/ <\/li>/g, "</li>")).toBe(clean));

  it("and pictures that can't come along are counted, so that the person is told", () => {
    expect(lostPictures(fragment('<!--[if gte vml 1]><v:imagedata src="file:///C:/a.png"/><![endif]--><![if !vml]><img src="file:///C:/a.jpg"><![endif]><img src="https://contoh.example/b.png">'))).toBe(2);
    expect(lostPictures('<figure data-media-id="x" data-pm-slice="0 0 []"></figure>')).toBe(0);
  });
});

describe("pasting from elsewhere", () => {
  it("reads Google Docs, whose bold is a style and whose whole is a bold that isn't", () => {
    expect(cleanPaste('<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700;font-style:italic">Penting</span><span style="font-weight:400"> biasa</span></p></b>'))
      .toBe("<p><strong><em>Penting</em></strong> biasa</p>");
  });
  it("leaves scripts, frames and pictures of others behind", () => {
    expect(cleanPaste('<p onclick="x()">Halo<script>alert(1)</script><img src="https://jahat.example/x.gif" onerror="x()"><iframe src="x"></iframe></p>')).toBe("<p>Halo</p>");
  });
  it("doesn't let an attribute's text break out", () => {
    expect(cleanPaste(`<a href='x" onclick="y()'>k</a><a title="a > b" href="/ya">l</a>`)).toBe('<a href="x&quot; onclick=&quot;y()">k</a><a href="/ya">l</a>');
  });
  it("leaves our own clipboard alone", () => {
    const own = '<p data-pm-slice="1 1 []">Teks</p>';
    expect(cleanPaste(own)).toBe(own);
  });
});
