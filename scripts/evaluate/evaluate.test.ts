import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** As `npm run` starts it, with nothing of the city around: no database, no settings. */
function run(script: "routing" | "spam", ...options: string[]) {
  const { status, stdout, stderr } = spawnSync("node_modules/.bin/tsx", [`scripts/evaluate/${script}.ts`, ...options], { env: { PATH: process.env.PATH ?? "", NODE_ENV: "test" }, encoding: "utf8" });
  return { status, stderr, lines: stdout.trimEnd().split("\n") };
}

describe("evaluate:routing", () => {
  it("reads quotes, line breaks, a byte order mark and columns in any order, and prints one line", () => {
    const test = file("t.csv", '\uFEFFid,route,chars,text\r\n1,perhubungan,9,"parkir ""liar"",\nmacet"\r\n2,,4,tanpa jalur\r\n3,kependudukan,5,KTP hilang\r\n');
    const { status, lines } = run("routing", "--history", file("empty.csv", ""), "--test", test);
    expect([status, lines.length]).toEqual([0, 1]);
    expect(JSON.parse(lines[0] ?? "")).toEqual({ rows: 2, top1: 1, top3: 1, coverage: expect.any(Number) as number, cold_top1: 1, cold_top3: 1 });
  });

  it("says which column is missing", () => {
    const { status, stderr } = run("routing", "--test", file("wrong.csv", "text,agency\na,b\n"));
    expect([status, stderr]).toEqual([1, expect.stringContaining('tidak punya kolom "route"') as string]);
  });
});

describe("evaluate:spam", () => {
  it("counts what would go to the box", () => {
    const test = file("s.csv", 'label,text\nnormal,"kapan jalan kami diperbaiki?"\npenipuan,SELAMAT no anda menang undian 80jt PIN 77x1p klik www.undian.example.com\nlain,x\n');
    const { status, lines } = run("spam", "--history", "", "--test", test);
    expect([status, JSON.parse(lines.at(-1) ?? "")]).toEqual([0, { normal: 1, normal_hidden: 0, fraud: 1, fraud_found: 1, promo: 0, promo_found: 0 }]);
  });
});
