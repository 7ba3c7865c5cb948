import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { gatewayKey, portalKey, siteKey } from "@/lib/access/doors/open";
import type { AnyKey, Desk, Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { readCaseQuestion } from "./case-question";
import { answerCase } from "./commands/answer";
import { addNote } from "./commands/care";
import { handOnCase } from "./commands/hand-on";
import { splitCase } from "./commands/regroup";
import { answeringWords } from "./find-words";
import { forgetKnowledge } from "./knowledge";
import { type CaseFilter, listCases } from "./queries";

const database = testDatabase();
const handset = gatewayKey("handset");
let city: TwoAgencies;
let lamp: number;
let tree: number;
let inspectorate: number;

async function raised(phone: string, text: string): Promise<number> {
  await sendFromHandset(handset, phone, text);
  const [row] = await database.owner()<{ id: number }[]>`select id::int from cases order by id desc limit 1`;
  return row?.id ?? 0;
}
const found = (key: Operator | Desk, typed: string, filter: Omit<CaseFilter, "box"> & { box?: CaseFilter["box"] } = {}) =>
  listCases(key, { box: "all", ...filter, question: readCaseQuestion(typed) });
const ids = async (...asked: Parameters<typeof found>) => (await found(...asked)).map(({ id }) => id).sort((a, b) => a - b);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  const [made] = await database.owner()<{ id: number }[]>`insert into tenants (slug, name, short_name, kind, opened_at, sms_codes) values ('inspektorat', 'Inspektorat', 'Inspektorat', 'inspektorat', now(), '{INSPEKTORAT}') returning id`;
  inspectorate = made?.id ?? 0;
  await database.owner()`insert into memberships (tenant_id, account_id, role, starts_on) values (${inspectorate}, ${city.admin.accountId}, 'operator', '2020-01-01')`;
  forgetKnowledge();
  lamp = await raised("0812-3456-7321", "lmpu jln mati di gang mawar, tolong diperbaiki");
  tree = await raised("0813-2222-9876", "pohon tumbang menutup jalan di gang melati");
  await answerCase(city.pertamanan.operator, tree, { text: "Regu penebangan berangkat sore ini.", kind: "answer", seen: 0 });
  await addNote(city.pertamanan.operator, lamp, "Menunggu trafo dari gudang");
});

describe("a search of the inbox", () => {
  it("finds the cases in which all words are, wherever they stand: the citizen's text, an answer, a note, the ticket", async () => {
    const me = city.pertamanan.operator;
    const [row] = await database.owner()<{ ticket: string }[]>`select ticket from cases where id = ${lamp}`;
    expect(await ids(me, "gang")).toEqual([lamp, tree]);
    expect(await ids(me, "gang mawar trafo")).toEqual([lamp]);
    expect(await ids(me, "gang mawar penebangan")).toEqual([]);
    expect(await ids(me, "pohon berangkat")).toEqual([tree]);
    expect(await ids(me, row?.ticket ?? "")).toEqual([lamp]);
  });

  it("knows a word in another form, as a keypad spells it, and one that isn't typed to its end", async () => {
    const me = city.pertamanan.operator;
    expect(await ids(me, "perbaikan")).toEqual([lamp]);
    expect(await ids(me, "lampu mati")).toEqual([lamp]);
    // Also within a phrase that has other names.
    expect((await found(me, "lampu jalan")).map(({ found: words }) => words?.forms.sort())).toEqual([["jln", "lmpu"]]);
    expect(await ids(me, "Penebang")).toEqual([tree]);
    expect(await ids(me, "gang mel")).toEqual([tree]);
    // Only the last word may go on.
    expect(await ids(me, "mel gang")).toEqual([]);
  });

  it("goes with the other filters", async () => {
    const me = city.pertamanan.operator;
    expect(await ids(me, "gang", { box: "open" })).toEqual([lamp]);
    expect(await ids(me, "gang", { box: "done" })).toEqual([tree]);
    expect(await ids(me, "gang", { urgency: "unread" })).toEqual([lamp]);
    expect(await ids(me, "pohon", { urgency: "unread" })).toEqual([]);
  });

  it("says with what words each answers, and so does the case itself", async () => {
    const [row] = await found(city.pertamanan.operator, "lampu perbaikan gud");
    expect(row?.found?.forms.sort()).toEqual(["diperbaiki", "gudang", "lmpu"]);
    expect(row?.found?.text).toContain("Menunggu trafo");
    expect([...await answeringWords(city.pertamanan.operator, lamp, readCaseQuestion("trafo") ?? { terms: [], beginning: "" })]).toEqual(["trafo"]);
    expect([...await answeringWords(city.kominfo.operator, lamp, readCaseQuestion("trafo") ?? { terms: [], beginning: "" })]).toEqual([]);
  });

  it("takes anything that is typed", async () => {
    for (const typed of ["'", "\\", "a & !b | (c", "':*", "%_", "\0", "yang di", "x".repeat(500), "🌳🌳", "'; drop table cases; --"]) expect(await ids(city.pertamanan.operator, typed), typed).toEqual([]);
  });
});

describe("its walls", () => {
  it("a neighbour finds nothing, the desk everything", async () => {
    expect(await ids(city.kominfo.operator, "gang mawar")).toEqual([]);
    expect(await ids(city.desk, "gang")).toEqual([lamp, tree]);
  });

  it("the index answers no key for another agency, none for a citizen, and its rows are nobody's", async () => {
    const ask = (key: AnyKey, tenant: number | null) => withKey(key, (tx) => tx.execute(sql`select case_find(${tenant}::int, '[[[["gang"]]]]'::jsonb, 'gang')`));
    for (const [key, tenant] of [[city.kominfo.operator, city.pertamanan.id], [city.kominfo.operator, null], [city.admin, null], [portalKey(), null], [siteKey(city.pertamanan.id), city.pertamanan.id]] as const) {
      await expect(ask(key, tenant)).rejects.toMatchObject({ cause: { code: "42501" } });
    }
    expect(await ask(city.pertamanan.operator, city.pertamanan.id)).toHaveLength(1);
    for (const key of [city.pertamanan.operator, city.desk]) await expect(withKey(key, (tx) => tx.execute(sql`select 1 from case_words`))).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("a number is found by none of its digits: neither masked nor whole", async () => {
    for (const digits of ["0812", "7321", "321", "081234567321", "6281234567321", "9876"]) {
      for (const key of [city.pertamanan.operator, city.desk]) expect(await ids(key, digits), digits).toEqual([]);
    }
  });

  it("a report of abuse of power is found by the Inspektorat and not by whom it accuses", async () => {
    const abuse = await raised("0815-1111-2222", "PERTAMANAN petugasnya pungli minta uang rokok");
    expect(await ids(city.pertamanan.operator, "pungli")).toEqual([]);
    expect(await ids({ ...city.kominfo.operator, tenantId: inspectorate }, "pungli uang")).toEqual([abuse]);
  });

  it("a case takes its words along: to the agency it goes to, and with a message to another case", async () => {
    const id = await raised("0816-5555-4444", "lampu jalan kedip di simpang kuala");
    await handOnCase(city.pertamanan.operator, id, "kominfo", "Menara berkedip, bukan lampu");
    expect(await ids(city.pertamanan.operator, "kuala")).toEqual([]);
    expect(await ids(city.kominfo.operator, "kuala menara")).toEqual([id]);
    await sendFromHandset(handset, "0816-5555-4444", "wifi juga lemot sekali");
    const [message] = await database.owner()<{ id: number }[]>`select id::int from messages where body like 'wifi%'`;
    expect(await ids(city.kominfo.operator, "kuala lemot")).toEqual([id]);
    expect(await splitCase(city.kominfo.operator, id, [message?.id ?? 0])).toMatchObject({ ok: true });
    expect(await ids(city.kominfo.operator, "kuala lemot")).toEqual([]);
    expect(await ids(city.kominfo.operator, "lemot")).toHaveLength(1);
  });
});

describe("the words of a case", () => {
  it("refuse no message, whatever is written again and again in one case", async () => {
    const id = await raised("0813-1111-2222", "air mati di gang kenanga");
    // Words of 40 letters of three bytes: 26 such messages are more than the megabyte that a tsvector holds.
    const word = (n: number) => Array.from({ length: 40 }, (_, at) => String.fromCodePoint(0x4e00 + ((n * 40 + at) * 7 + Math.floor(n / 500) * 13) % 20_000)).join("");
    const written = (n: number) => Array.from({ length: 195 }, (_, at) => word(n * 195 + at)).join(" ");
    for (let n = 0; n < 26; n += 1) {
      await database.owner()`insert into messages (tenant_id, case_id, contact_id, direction, kind, body, gateway)
        select tenant_id, id, contact_id, 'in', 'citizen', ${written(n)}, 'web' from cases where id = ${id}`;
    }
    await database.owner()`update messages set body = body || ' selesai' where case_id = ${id}`;
    expect(await database.owner()`select 1 from messages where case_id = ${id} and kind = 'citizen'`).toHaveLength(27);
  });
});
