import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { forwardCase, handOnCase } from "./commands/hand-on";
import { forgetKnowledge } from "./knowledge";

const database = testDatabase();
let city: TwoAgencies;
let phones = 1000;

/** Of a phone of its own, so that it is a case of its own. */
async function raised(text = "lampu jalan mati di gang mawar"): Promise<{ id: number }> {
  await sendFromHandset(gatewayKey("handset"), `0812-3456-${phones += 1}`, text);
  const [row] = await database.owner()<{ id: number }[]>`select id::int from cases order by id desc limit 1`;
  if (!row) throw new Error("no case");
  return row;
}
const ownerOf = async (id: number) => (await database.owner()<{ owner: number }[]>`select tenant_id as owner from cases where id = ${id}`)[0]?.owner;

describe("an agency where nobody reads", () => {
  const seat = (tenantId: number, role: string, until: string | null = null) => database.owner()`insert into memberships (tenant_id, account_id, role, starts_on, ends_on)
    values (${tenantId}, ${city.kominfo.operator.accountId}, ${role}, '2020-01-01', ${until})`;
  let aur: number;

  beforeAll(async () => {
    city = await arrangeTwoAgencies(database.owner());
    const [made] = await database.owner()<{ id: number }[]>`insert into tenants (slug, name, short_name, kind, parent_id)
      values ('aur', 'Kelurahan Aur', 'Aur', 'kelurahan', ${city.kominfo.id}) returning id`;
    aur = made?.id ?? 0;
    forgetKnowledge();
  });
  beforeEach(async () => {
    await database.owner()`delete from memberships where tenant_id = ${aur}`;
    await database.owner()`update tenants set suspended_at = null where id = ${aur}`;
  });

  const tried = async () => {
    const { id } = await raised();
    const byAgency = await handOnCase(city.pertamanan.operator, id, "aur", "Di kelurahan itu");
    expect(await ownerOf(id)).toBe(byAgency.ok ? aur : city.pertamanan.id);
    const { id: other } = await raised("tolonglah kami pak");
    return [byAgency, await forwardCase(city.desk, other, "aur", null)].map((outcome) => (outcome.ok ? "gone on" : `${outcome.issues[0]?.field}: ${outcome.issues[0]?.message}`));
  };

  it("is given no case, by colleagues or the desk; who reads for it is named", async () => {
    const sentence = "tenant: Belum ada petugas yang membaca pesan di Kelurahan Aur. Sementara ini Dinas Komunikasi dan Informatika yang membaca pesannya.";
    expect(await tried()).toEqual([sentence, sentence]);
    await seat(aur, "reviewer");
    await seat(aur, "operator", "2021-01-01");
    expect(await tried()).toEqual([sentence, sentence]);
  });

  it("is given cases as soon as a deputy or a head sits there", async () => {
    for (const role of ["deputy", "head"]) {
      await database.owner()`delete from memberships where tenant_id = ${aur}`;
      await seat(aur, role);
      expect(await tried()).toEqual(["gone on", "gone on"]);
    }
  });

  it("because it is suspended, says so", async () => {
    await seat(aur, "operator");
    await database.owner()`update tenants set suspended_at = now() where id = ${aur}`;
    expect((await tried())[0]).toBe("tenant: Kelurahan Aur sedang ditangguhkan dan tidak menerima laporan. Sementara ini Dinas Komunikasi dan Informatika yang membaca pesannya.");
  });
});
