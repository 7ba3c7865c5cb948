import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyHtml } from "@/lib/articles/body-html";
import type { RichText } from "@/lib/articles/rich-text";
import { answerDocument, keepDocument } from "./document";
import { openingHours } from "./opening-hours";
import { portalRobots, siteRobots } from "./robots";
import { mapPath, mapsFor, partsOf, writeMap } from "./sitemap";
import { scriptJson } from "./structured";
import { escapeText } from "./xml";

const place = { siteUrl: (path: string) => `http://kominfo.medan.localhost:3000${path}`, url: "http://kominfo.medan.localhost:3000/berita/wifi" };
const PICTURE = "8c1f0a52-3b5d-4b0e-9a40-2f4f6f1f9d11";
const html = (...content: RichText["content"]) => bodyHtml({ type: "doc", content }, place);
const text = (words: string, ...marks: NonNullable<RichText["content"][number]["marks"]>) => ({ type: "text", text: words, marks });

describe("a story for readers elsewhere", () => {
  it("has every address in full, of links and of pictures", () => {
    expect(html({ type: "paragraph", content: [text("syarat", { type: "link", attrs: { href: "/berita/syarat" } }), text("lain", { type: "link", attrs: { href: "#lain" } })] }))
      .toBe('<p><a href="http://kominfo.medan.localhost:3000/berita/syarat">syarat</a><a href="http://kominfo.medan.localhost:3000/berita/wifi#lain">lain</a></p>');
    expect(html({ type: "image", attrs: { mediaId: PICTURE, alt: 'Taman "Ahmad Yani"', caption: "" } }))
      .toBe(`<figure><img src="http://kominfo.medan.localhost:3000/gambar/${PICTURE}/960.webp" alt="Taman &quot;Ahmad Yani&quot;"></figure>`);
  });

  it("lets no word become markup, no address a script, and no unknown node more than its text", () => {
    expect(html({ type: "paragraph", content: [text("<script>alert(1)</script>", { type: "bold" }), text("klik", { type: "link", attrs: { href: "javascript:alert(1)" } })] }))
      .toBe("<p><strong>&lt;script&gt;alert(1)&lt;/script&gt;</strong>klik</p>");
    expect(html({ type: "iframe", attrs: { src: "https://evil.test" }, content: [text("isi")] })).toBe("isi");
    expect(html({ type: "image", attrs: { mediaId: '"><script>', alt: "", caption: "" } })).toBe("");
  });
});

describe("text in XML", () => {
  it("never holds what XML can't, whatever was typed", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (typed) => {
      expect(escapeText(typed)).not.toMatch(/[<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(amp|lt|gt|quot|#39);)/);
    }));
    expect(escapeText("a\u0001b\ud800c & d")).toBe("abc &amp; d");
  });
});

describe("JSON in a page", () => {
  it("never ends its element, whatever is in it, and stays what it was", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("<", "/", "script", ">", "!--", "&", "\u2028", "a") }), (title) => {
      const written = scriptJson([{ "@type": "NewsArticle", headline: title }]);
      expect(written).not.toMatch(/[<>&\u2028]/);
      expect(JSON.parse(written)).toEqual({ "@context": "https://schema.org", "@graph": [{ "@type": "NewsArticle", headline: title }] });
    }));
  });
});

describe("sitemaps", () => {
  it("hold every address of every kind exactly once, none more than its size", () => {
    fc.assert(fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 15 }), (counts, size) => {
      const all = counts.reduce((sum, count) => sum + count, 0);
      const seen = counts.map(() => new Set<number>());
      for (let page = 1; page <= mapsFor(all, size); page += 1) {
        const parts = partsOf(counts, page, size);
        expect(parts.reduce((sum, { limit }) => sum + limit, 0)).toBeLessThanOrEqual(size);
        parts.forEach(({ offset, limit }, kind) => Array.from({ length: limit }, (_, at) => {
          expect(seen[kind]?.has(offset + at)).toBe(false);
          return seen[kind]?.add(offset + at);
        }));
      }
      expect(seen.map((kind) => kind.size)).toEqual(counts);
    }));
  });

  it("stay far below 50 MB with the longest addresses and a picture each", () => {
    const entries = Array.from({ length: 10_000 }, () => ({ path: `/berita/${"a".repeat(80)}`, changedAt: new Date(), pictures: [`/gambar/${PICTURE}/1600.webp`] }));
    expect(Buffer.byteLength(writeMap(entries, (path) => `https://${"s".repeat(40)}.medan.go.id${path}`))).toBeLessThan(10_000_000);
  });

  it("are at addresses in a row", () => {
    expect([mapPath(1), mapPath(2)]).toEqual(["/sitemap.xml", "/sitemap/2.xml"]);
  });
});

describe("robots", () => {
  it("are shown an open site's sitemaps, and let in where a page says that it shall be forgotten", () => {
    expect(siteRobots("kominfo", "open", 2)).toBe("User-agent: *\nDisallow: /cari\n\nSitemap: http://kominfo.medan.localhost:3000/sitemap.xml\nSitemap: http://kominfo.medan.localhost:3000/sitemap/2.xml\n");
    for (const state of ["none", "suspended"] as const) {
      expect(siteRobots("kominfo", state, 1)).not.toContain("Sitemap");
      expect(siteRobots("kominfo", state, 1)).not.toContain("Disallow: /");
    }
  });

  it("stay out of the rooms of signed-in people, and of one citizen's report", () => {
    for (const path of ["/dasbor", "/admin", "/masuk", "/handset", "/undangan", "/lacak?"]) expect(portalRobots()).toContain(`Disallow: ${path}\n`);
    expect(portalRobots()).toContain("Sitemap: http://medan.localhost:3000/sitemap.xml");
  });
});

describe("asking again", () => {
  const kept = keepDocument("application/xml", "<a/>");
  const ask = (headers: Record<string, string>) => answerDocument(new Request("http://kominfo.medan.localhost/", { headers }), kept);

  it("sends nothing to who has it, by tag or by time", async () => {
    const first = ask({});
    expect([first.status, await first.text(), first.headers.get("cache-control")]).toEqual([200, "<a/>", "public, no-cache"]);
    const etag = first.headers.get("etag") ?? "";
    for (const tag of [etag, etag.slice(2), `"x", ${etag}`, "*"]) expect([tag, ask({ "if-none-match": tag }).status]).toEqual([tag, 304]);
    expect(ask({ "if-modified-since": first.headers.get("last-modified") ?? "" }).status).toBe(304);
  });

  it("sends all when the tag differs, even if the time fits: what was taken back makes nothing newer", () => {
    expect(ask({ "if-none-match": '"lain"', "if-modified-since": new Date(Date.now() + 60_000).toUTCString() }).status).toBe(200);
    expect(ask({ "if-modified-since": new Date(kept.madeAt.getTime() - 2_000).toUTCString() }).status).toBe(200);
    expect(ask({ "if-modified-since": "kemarin" }).status).toBe(200);
  });
});

describe("office hours", () => {
  it.each([
    ["Senin–Kamis 08.00–16.15, Jumat 08.00–16.30", ["Mo-Th 08:00-16:15", "Fr 08:00-16:30"]],
    ["Kantor: Senin–Jumat 08.00–16.15. Truk: setiap hari mulai 05.30", ["Mo-Fr 08:00-16:15"]],
    ["Loket: Senin–Kamis 08.00–15.00, Jumat 08.00–11.30", ["Mo-Th 08:00-15:00", "Fr 08:00-11:30"]],
    ["Setiap hari 7:30 - 20:00", ["Mo-Su 07:30-20:00"]],
    ["IGD 24 jam. Poli: Senin–Kamis 08.00–13.00, Jumat–Sabtu 08.00–11.00", null],
    ["Posko 24 jam", null], ["Senin–Jumat 16.00–08.00", null], ["Senin–Jumat 08.00–25.00", null], ["Senen 08.00–12.00", null], ["", null], [null, null],
  ])("%s", (hours, expected) => {
    expect(openingHours(hours)).toEqual(expected);
  });
});
