import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOfRequest, oldAddress, oldPathKey, oldPathOf } from "./old-paths";

describe("an address of the old site", () => {
  it.each([
    ["http://lama.example/2013/05/judul/", "/2013/05/judul"], ["https://www.lama.example//2013//05/judul", "/2013/05/judul"], ["http://lama.example/?p=12", "/?p=12"],
    ["http://lama.example/?page_id=12&utm_source=wa", "/?p=12"], ["http://lama.example/index.php?view=article&option=com_content&id=62:judul", "/index.php?id=62:judul&option=com_content&view=article"],
    ["http://lama.example/caf%C3%A9/", "/café"], ["http://lama.example/caf%c3%a9", "/café"], ["http://lama.example/a?fbclid=x", "/a"], ["http://lama.example/a#b", "/a"],
    ["http://lama.example/../../etc/passwd", "/etc/passwd"], ["http://lama.example/", null], ["http://lama.example/?utm_source=wa", null], ["javascript:alert(1)", null], ["bukan alamat", null], [null, null],
    [`http://lama.example/${"a".repeat(500)}`, null],
  ])("%s is kept as %s", (address, key) => {
    expect(oldPathOf(address)).toBe(key);
  });

  it("is found again by what is asked for, however it is written", () => {
    fc.assert(fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
      const address = `http://lama.example${path.startsWith("/") ? path : `/${path}`}${query ? `?${query}` : ""}`;
      const kept = oldPathOf(address);
      const { pathname, search } = new URL(address);
      if (kept !== null) expect(keysOfRequest(pathname, search)[0]).toBe(kept);
    }));
    expect(keysOfRequest("/2013/05/judul/", "?utm_source=wa&x=1")).toEqual(["/2013/05/judul?x=1", "/2013/05/judul"]);
    expect(oldPathKey("//")).toBeNull();
  });

  it("comes from middleware as one part of a path", () => {
    expect(oldAddress(["lama", "%2F%3Fp%3D12"])).toEqual({ pathname: "/", search: "?p=12" });
    expect(oldAddress(["lama", "%2Findex.php%3Fid%3D3"])).toEqual({ pathname: "/index.php", search: "?id=3" });
    expect(oldAddress(["2013", "05", "judul"])).toEqual({ pathname: "/2013/05/judul", search: "" });
    expect(oldAddress(["lama", "judul"])).toEqual({ pathname: "/lama/judul", search: "" });
    expect(oldAddress(["lama", "%2F%zz"])).toEqual({ pathname: "%2F%zz", search: "" });
  });
});
