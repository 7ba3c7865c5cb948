import { describe, expect, it } from "vitest";
import { mayAsk, readHost, routePath } from "./host";

const read = (header: string | null) => readHost(header, "medan.localhost");

describe("whose address was asked for", () => {
  it.each(["medan.localhost", "MEDAN.localhost:3000", "medan.localhost.", "medan.localhost.:80"])("%s is the portal", (header) => {
    expect(read(header)).toEqual({ kind: "root" });
  });

  it.each(["kominfo.medan.localhost", "Kominfo.Medan.LOCALHOST:3000", "kominfo.medan.localhost."])("%s is kominfo", (header) => {
    expect(read(header)).toEqual({ kind: "agency", slug: "kominfo" });
  });

  it.each([
    null, "", "127.0.0.1", "127.0.0.1:3000", "[::1]:3000", "localhost", "a.kominfo.medan.localhost", "medan.localhost.evil.id",
    "kominfo.medan.localhost.evil.id", "kominfomedan.localhost", "evilmedan.localhost", "kominfo.medan.localhost,kebersihan.medan.localhost",
    "kominfo.medan.localhost kebersihan.medan.localhost", "kominfo..medan.localhost", ".medan.localhost", "-x.medan.localhost",
    "xn--kminfo-x4e.medan.localhost", "kominfo.medan.localhost:abc", "kominfo.medan.localhost..", "kom_info.medan.localhost",
    `${"a".repeat(64)}.medan.localhost`, "kominfo%2e.medan.localhost", "kominfo.medan.localhost/..",
  ])("%s is unknown", (header) => {
    expect(read(header)).toEqual({ kind: "unknown" });
  });
});

describe("where a request goes", () => {
  const kominfo = { kind: "agency", slug: "kominfo" } as const;

  it("sends an agency's pages to its own folder and nowhere else", () => {
    expect(routePath(kominfo, "/")).toBe("/sites/kominfo");
    expect(routePath(kominfo, "/berita/pelatihan")).toBe("/sites/kominfo/berita/pelatihan");
    expect(routePath(kominfo, "/api/health")).toBe("/sites/kominfo/api/health");
    expect(routePath(kominfo, "/dasbor")).toBe("/sites/kominfo/dasbor");
  });

  it.each([
    "/sites/kebersihan", "/%73ites/kebersihan", "/%2573ites/kebersihan", "//sites/kebersihan", "/sites", "/SITES/x",
    "/..%2fkebersihan", "/%2e%2e/kebersihan", "/%252e%252e/kebersihan", "/berita/..%2f..%2fkebersihan", "/\\sites\\x", "/a%5c..%5cb", "/%zz",
    "/alamat-tidak-dikenal", "/gangguan", "/tidak-ada", "/x%00", "/_global-error", "/_not-found", "/%5fglobal-error", "/_error",
  ])("%s opens no door to another tenant", (path) => {
    expect(routePath({ kind: "root" }, path)).toBeNull();
    expect(routePath(kominfo, path)).toBeNull();
  });

  it("leads icons and feeds to where they are made, on the same host", () => {
    expect(routePath(kominfo, "/berita/rss.xml")).toBe("/sites/kominfo/umpan/berita/rss.xml");
    expect(routePath({ kind: "root" }, "/berita/feed.json")).toBe("/umpan/berita/feed.json");
    expect(routePath(kominfo, "/favicon.ico")).toBe("/sites/kominfo/ikon/favicon.ico");
    expect(routePath({ kind: "root" }, "/favicon.ico")).toBe("/ikon/favicon.ico");
    expect(routePath(kominfo, "/sitemap.xml")).toBe("/sites/kominfo/sitemap/1.xml");
    expect(routePath(kominfo, "/robots.txt")).toBe("/sites/kominfo/robots.txt");
    expect(routePath(kominfo, "/berita/rss.xml/x")).toBe("/sites/kominfo/berita/rss.xml/x");
  });

  it("makes a path of an old site's query, and of nothing else", () => {
    expect(routePath(kominfo, "/", "?p=123")).toBe("/sites/kominfo/lama/%2F%3Fp%3D123");
    expect(routePath(kominfo, "/index.php", "?option=com_content&id=62:judul")).toBe("/sites/kominfo/lama/%2Findex.php%3Foption%3Dcom_content%26id%3D62%3Ajudul");
    for (const search of ["", "?utm_source=wa", "?p=abc", "?fbclid=p=1", `?p=1${"a".repeat(400)}`]) expect(routePath(kominfo, "/", search)).toBe("/sites/kominfo");
    expect(routePath(kominfo, "/berita", "?p=123")).toBe("/sites/kominfo/berita");
    expect(routePath(kominfo, "/..%2fx.php", "?id=1")).toBeNull();
    expect(routePath({ kind: "root" }, "/", "?p=123")).toBe("/");
  });

  it("has nothing for unknown hosts", () => {
    expect(routePath({ kind: "unknown" }, "/")).toBeNull();
  });
});

describe("what may be sent", () => {
  const [root, kominfo] = [{ kind: "root" }, { kind: "agency", slug: "kominfo" }] as const;

  it("lets everybody read", () => {
    for (const method of ["GET", "HEAD"]) for (const host of [root, kominfo, { kind: "unknown" } as const]) expect(mayAsk(method, host, "/")).toBe(true);
  });

  it.each(["/lacak", "/langganan", "/langganan/kode", "/langganan/berhenti", "/masuk", "/undangan/abc", "/dasbor/pesan/1", "/admin/akun", "/api/handset"])("takes a form at %s, on the root host alone", (path) => {
    expect(mayAsk("POST", root, path)).toBe(true);
    expect(mayAsk("POST", kominfo, path)).toBe(false);
    expect(mayAsk("POST", { kind: "unknown" }, path)).toBe(false);
  });

  it.each(["/", "/berita", "/instansi", "/sms-centre", "/lacakan", "/alamat-tidak-dikenal"])("takes nothing at %s", (path) => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) expect(mayAsk(method, root, path)).toBe(false);
  });
});
