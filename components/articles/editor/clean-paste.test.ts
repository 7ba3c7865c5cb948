import { describe, expect, it } from "vitest";
import { cleanPaste } from "./clean-paste";

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
