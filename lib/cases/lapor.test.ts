import { beforeAll, describe, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { setLaporNumber } from "./commands/care";
import { laporInput } from "./input";
import { laporLines } from "./lapor-export";
import type { CaseWorker } from "./reach";
import { receiveReport } from "./web/receive";

const database = testDatabase();
let city: TwoAgencies;
let forms = 0;
const PHONE = "+6281234567321";

async function newCase(text: string, secret = false): Promise<number> {
  const { ticket } = await receiveReport(gatewayKey("web"), {
    nonce: `lapor-${(forms += 1)}`, odd: null, trapped: false, hint: { name: "Dinas Komunikasi dan Informatika", code: "KOMINFO" }, place: null, kind: "complaint",
    text, phone: PHONE, email: null, anonymous: false, secret,
  });
  const [row] = await database.owner()<{ id: string }[]>`select id from cases where ticket = ${ticket}`;
  return Number(row?.id);
}
const span = () => ({ from: new Date(Date.now() - 3_600_000), until: new Date(Date.now() + 60_000) });
async function fileOf(key: CaseWorker, within = span()): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of laporLines(key, within)) lines.push(line);
  return lines;
}

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  await newCase("wifi taman mati, =1+1");
  await setLaporNumber(city.kominfo.operator, await newCase("wifi kampus lambat sekali"), "1234567");
  await newCase("atasan kami minta uang wifi", true);
});

describe("the file for SP4N-LAPOR", () => {
  it("holds an agency's own cases with their LAPOR numbers, no citizen's number, nothing a spreadsheet runs, and no word of a secret one", async () => {
    const [head, ...rows] = await fileOf(city.kominfo.operator);
    expect(head).toContain("Nomor LAPOR");
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain("1234567");
    expect(rows.join("")).not.toMatch(/81234567321|minta uang/);
    expect(rows[2]).toContain("(rahasia)");
    expect((await fileOf(city.pertamanan.operator)).slice(1)).toEqual([]);
    expect((await fileOf(city.desk)).slice(1)).toHaveLength(3);
    expect(await fileOf(city.desk, { from: new Date(0), until: new Date(1) }), "outside the span").toHaveLength(1);
    expect(Number((await database.owner()`select count(*) from audit_log where action = 'case.exported'`)[0]?.count)).toBe(4);
  });

  it("takes a number as people copy it, and says what is wrong with another", () => {
    expect(laporInput.parse({ number: " #123.4567 " })).toEqual({ number: "1234567" });
    expect(laporInput.parse({ number: "" })).toEqual({ number: "" });
    expect(laporInput.safeParse({ number: "abc" }).error?.issues[0]?.message).toContain("4 sampai 12 angka");
  });

  it("a neighbour sets no number", async () => {
    const id = await newCase("wifi terminal mati");
    expect(await setLaporNumber(city.pertamanan.operator, id, "9999")).toMatchObject({ ok: false });
  });
});
