import { describe, expect, it } from "vitest";
import { askedRange, downloadHeaders } from "./download";

const file = { tenantId: 1, id: "5d0f4c0e-1111-4222-8333-444455556666", widths: [], avif: null, format: "pdf", name: "Surat \"A\"; Médan’s.pdf", bytes: 1_000 } as const;
const headersOf = (shown: boolean) => downloadHeaders({ ...file, widths: [] }, shown);

describe("a file leaves the house", () => {
  it("to be saved, by its kept type, where nothing in it can run", () => {
    expect(headersOf(true)).toMatchObject({ "content-type": "application/pdf", "x-content-type-options": "nosniff" });
    expect(headersOf(true)["content-security-policy"]).toMatch(/^sandbox; default-src 'none'/);
  });

  it("by a name that ends no header and means the same to every browser (RFC 6266, RFC 8187)", () => {
    expect(headersOf(true)["content-disposition"]).toBe("attachment; filename=\"surat-a-medan-s.pdf\"; filename*=UTF-8''Surat%20%22A%22%3B%20M%C3%A9dan%E2%80%99s.pdf");
    expect(downloadHeaders({ ...file, widths: [], name: "データ.pdf" }, true)["content-disposition"]).toMatch(/filename="berkas\.pdf"; filename\*=UTF-8''%E3%83%87/);
  });

  it("is kept by strangers for a minute only, and by nobody while it isn't public", () => {
    expect(headersOf(true)["cache-control"]).toContain("s-maxage=60");
    expect(headersOf(false)).toMatchObject({ "cache-control": "private, no-store" });
    expect(headersOf(false).etag).toBeUndefined();
  });
});

describe("a stretch of a file (RFC 9110 §14.2)", () => {
  it.each([
    ["bytes=0-99", { from: 0, until: 99 }], ["bytes=900-", { from: 900, until: 999 }], ["bytes=-100", { from: 900, until: 999 }], ["bytes=0-5000", { from: 0, until: 999 }], ["bytes=-5000", { from: 0, until: 999 }],
    ["bytes=1000-", "unreachable"], ["bytes=1000-2000", "unreachable"], ["bytes=-0", "unreachable"],
    ["bytes=9-5", null], ["bytes=0-1,5-6", null], ["bytes=-", null], ["lines=0-1", null], ["bytes=a-b", null], ["", null],
  ])("%j is %j", (range, meant) => {
    expect(askedRange(new Headers({ range }), 1_000)).toEqual(meant);
  });

  it("of another file is the whole of this one", () => {
    const asked = (ifRange: string) => askedRange(new Headers({ range: "bytes=0-9", "if-range": ifRange }), 1_000, '"mine"');
    expect([asked('"mine"'), asked('"other"')]).toEqual([{ from: 0, until: 9 }, null]);
  });
});
