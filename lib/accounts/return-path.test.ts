import { expect, it } from "vitest";
import { returnPath, signInAddress } from "./return-path";

it.each(["/dasbor", "/dasbor/pesan/12?cari=lampu%20jalan&hal=2", "/admin/instansi", "/instansi?q=a//b/../c"])("returns to %s", (path) => {
  expect(returnPath(path)).toBe(path);
  expect(signInAddress(path)).toBe(`/masuk?lanjut=${encodeURIComponent(path)}`);
});

it.each([
  "//evil.id", "/\\evil.id", "https://evil.id/dasbor", "javascript:alert(1)", "dasbor", "", null, undefined, "/dasbor\n//evil.id",
  "/\t/evil.id", "/..//evil.id", "/./%2e//evil.id", "/dasbor//evil.id", "/dasbor/..", "/dasbor@evil.id", "/masuk?lanjut=/masuk", "/api/auth/signout", `/${"a".repeat(600)}`,
])("doesn't follow %j", (path) => {
  expect(returnPath(path)).toBeNull();
});
