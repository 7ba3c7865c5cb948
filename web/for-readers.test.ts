import { describe, expect, it } from "vitest";
import { forReaders, isForReaders } from "./for-readers";

const NEXTS = [
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>', '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script id="_R_">self.__next_r="x"</script>', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>', '<script>self.__next_f.push([1,"<p>lampu<\\/p>"])</script>',
  "<script>requestAnimationFrame(function(){$RT=performance.now()});</script>",
];
const OURS = [
  '<script>try{var b=(localStorage.getItem("baca")||"")}catch(e){}</script>', '<script defer="" src="/skrip/warga.js?v=1"></script>', '<script type="application/ld+json">{"@type":"Event"}</script>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>', '<link rel="preload" as="font" href="/_next/static/media/a.woff2"/>', "<p>Kata self.__next_f di dalam tulisan tetap tulisan.</p>",
];

describe("a citizen's page", () => {
  it("goes without Next's scripts, and with everything else", () => {
    expect(forReaders([...NEXTS, ...OURS].join("\n")).trim()).toBe(OURS.join("\n"));
  });

  it("is left as it is when a script has still to put a part of it into place", () => {
    const late = `${NEXTS.join("")}<script>$RC("B:0","S:0")</script>`;
    expect(forReaders(late)).toBe(late);
  });
});

it.each([["/", true], ["/masukan", true], ["/berita/masuk-sekolah", true], ["/masuk", false], ["/masuk?ke=/dasbor", false], ["/undangan/abc", false], ["/handset", false]])("%s: %s", (url, expected) => {
  expect(isForReaders(url)).toBe(expected);
});
