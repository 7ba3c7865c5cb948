import { beforeAll, expect, it } from "vitest";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { withKey } from "@/lib/db/with-key";
import { testDatabase } from "@/scripts/testing/database";
import { cityKnowledge, forgetKnowledge } from "./knowledge";

const database = testDatabase();
let city: TwoAgencies;

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
});

it("knows who reads where, whoever's command happened to read it first", async () => {
  const { kominfo, pertamanan } = city;
  for (const { operator } of [kominfo, pertamanan]) {
    forgetKnowledge();
    const { readerOf } = await withKey(operator, (tx) => cityKnowledge(tx));
    expect([readerOf(kominfo.id), readerOf(pertamanan.id)]).toEqual([kominfo.id, pertamanan.id]);
  }
});
