import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { forgetLearned } from "@/lib/cases/learner";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { addPlace, changeDuties, removePlace } from "./commands";
import { dutiesInput } from "./input";
import { listPlaces, readDuties, tryMessage } from "./queries";

const database = testDatabase();
let city: TwoAgencies;
const typed = (fields: Partial<Record<"surely" | "mostly" | "sometimes" | "examples", string>>) => dutiesInput.parse({ surely: "", mostly: "", sometimes: "", examples: "", ...fields });
const firstOf = async (text: string) => {
  forgetKnowledge();
  return (await tryMessage(city.pertamanan.operator, text)).proposals[0]?.tenantId;
};

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  await database.owner()`insert into tenants (slug, name, short_name, kind) values ('maimun', 'Kecamatan Medan Maimun', 'Kec. Maimun', 'kecamatan'), ('labuhan', 'Kecamatan Medan Labuhan', 'Kec. Labuhan', 'kecamatan')`;
  await database.owner()`insert into tenants (slug, name, short_name, kind, parent_id) select 'seimati-' || slug, 'Kelurahan Sei Mati', 'Kel. Sei Mati', 'kelurahan', id from tenants where kind = 'kecamatan'`;
  await database.owner()`insert into duties (tenant_id, phrase, weight) select id, 'lurah', 3 from tenants where kind = 'kelurahan'`;
});
beforeEach(() => {
  forgetKnowledge();
  forgetLearned();
});

describe("an agency's duties", () => {
  it("are kept by its own operator and route the next message, the neighbour's stay", async () => {
    const theirs = await readDuties(city.pertamanan.operator);
    expect(await firstOf("videotron mati")).toBeUndefined();
    await changeDuties(city.kominfo.operator, typed({ surely: "videotron\n videotron \n\nsitus instansi", examples: "videotron di simpang padam" }), ["parkir", "tidak ada"]);
    expect(await firstOf("videotron mati")).toBe(city.kominfo.id);
    expect(await firstOf("juru parkir minta uang")).toBe(city.kominfo.id);
    expect(await readDuties(city.kominfo.operator)).toMatchObject({ words: [{ phrase: "situs instansi", weight: 3 }, { phrase: "videotron", weight: 3 }], topics: ["parkir"], examples: ["videotron di simpang padam"] });
    expect(await readDuties(city.pertamanan.operator)).toEqual(theirs);
    const [row] = await database.owner()`select action, tenant_id from audit_log where action = 'duties.changed'`;
    expect(row).toMatchObject({ tenant_id: city.kominfo.id });
  });

  it("keep the stronger of a phrase that stands on two lists", async () => {
    await changeDuties(city.kominfo.operator, typed({ surely: "tower", sometimes: "tower\nsinyal" }), []);
    expect((await readDuties(city.kominfo.operator)).words).toEqual([{ phrase: "tower", weight: 3 }, { phrase: "sinyal", weight: 1 }]);
  });
});

describe("places that an admin adds", () => {
  const home = async (slug: string) => Number((await database.owner()`select id from tenants where slug = ${slug}`)[0]?.id);

  it("tell the two Sei Mati apart", async () => {
    const labuhan = await home("seimati-labuhan");
    const both = (await tryMessage(city.kominfo.operator, "lurah sei mati dekat jl pelabuhan raya tidak ada")).proposals.filter(({ name }) => name === "Kelurahan Sei Mati");
    expect(both.length).toBe(2);
    const added = await addPlace(city.admin, "Jalan Pelabuhan Raya", "seimati-labuhan");
    expect(await firstOf("lurah sei mati dekat jl pelabuhan raya tidak ada")).toBe(labuhan);
    expect(await listPlaces(city.admin)).toMatchObject([{ name: "Jalan Pelabuhan Raya", tenant: "Kelurahan Sei Mati" }]);
    expect(added.ok && (await removePlace(city.admin, added.value.id)).ok).toBe(true);
    expect(await listPlaces(city.admin)).toEqual([]);
  });

  it("lie in a ward or district, once", async () => {
    expect(await addPlace(city.admin, "Jalan Satu", "kominfo")).toMatchObject({ ok: false });
    expect(await addPlace(city.admin, "Jalan Satu", "seimati-maimun")).toMatchObject({ ok: true });
    expect(await addPlace(city.admin, "Jalan Satu", "seimati-maimun")).toMatchObject({ ok: false });
  });
});
