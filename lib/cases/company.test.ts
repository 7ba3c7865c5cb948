import { beforeAll, describe, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { keepCompany, leaveCompany } from "./company";
import { receiveReport } from "./web/receive";

const database = testDatabase();
let city: TwoAgencies;
let id = 0;

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  const { ticket } = await receiveReport(gatewayKey("web"), {
    nonce: "hadir", odd: null, trapped: false, hint: { name: "Dinas Komunikasi dan Informatika", code: "KOMINFO" }, place: null, kind: "complaint",
    text: "wifi taman mati", phone: "+6281234567321", email: null, anonymous: false, secret: false,
  });
  const [row] = await database.owner()<{ id: string }[]>`select id from cases where ticket = ${ticket}`;
  id = Number(row?.id);
});

describe("who has a case open", () => {
  it("is known to colleagues and the desk while it is open, with who types; a neighbour leaves no sign and reads none", async () => {
    const { operator } = city.kominfo;
    expect(await keepCompany(operator, id, true)).toEqual([]);
    expect(await keepCompany(city.desk, id, false)).toEqual([{ name: operator.name, typing: true }]);
    expect(await keepCompany(operator, id, false)).toEqual([{ name: city.desk.name, typing: false }]);
    expect(await keepCompany(city.desk, id, false)).toEqual([{ name: operator.name, typing: false }]);
    expect(await keepCompany(city.pertamanan.operator, id, true)).toEqual([]);
    expect(await database.owner()`select 1 from case_presence`).toHaveLength(2);
    await leaveCompany(operator, id);
    expect(await keepCompany(city.desk, id, false)).toEqual([]);
    await database.owner()`update case_presence set seen_at = now() - interval '1 minute'`;
    expect(await keepCompany(operator, id, false), "a tab that died").toEqual([]);
  });
});
