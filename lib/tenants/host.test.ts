import { describe, expect, it } from "vitest";
import { readHost, routePath } from "./host";

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
    "/alamat-tidak-dikenal", "/gangguan", "/x%00",
  ])("%s opens no door to another tenant", (path) => {
    expect(routePath({ kind: "root" }, path)).toBeNull();
    expect(routePath(kominfo, path)).toBeNull();
  });

  it("has nothing for unknown hosts", () => {
    expect(routePath({ kind: "unknown" }, "/")).toBeNull();
  });
});
