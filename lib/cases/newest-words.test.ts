import { beforeAll, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { answerCase } from "./commands/answer";
import { mergeCases, unmergeCases } from "./commands/regroup";
import { forgetKnowledge } from "./knowledge";
import { listCases } from "./queries";

const database = testDatabase();
let city: TwoAgencies;
beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});

/** A case of its own, whatever this number wrote before. */
async function another(text: string, from = "0812-3456-7321"): Promise<{ id: number }> {
  await database.owner()`update cases set last_message_at = now() - interval '40 days'`;
  await sendFromHandset(gatewayKey("handset"), from, text);
  const [row] = await database.owner()<{ id: number }[]>`select id::int from cases order by id desc limit 1`;
  if (!row) throw new Error("no case");
  return row;
}
const row = async (id: number) => (await database.owner()`select last_body from cases where id = ${id}`)[0];

it("a merged case shows the newest words of the joined talk in the list, whichever case they came from, and the own ones again after the undo", async () => {
  const first = await another("lampu jalan mati di gang mawar");
  const second = await another("lampu jalan di gang mawar masih mati");
  const neighbours = await another("wifi gratis mati, situs instansi juga", "0813-1111-2222");
  const shown = async () => (await listCases(city.pertamanan.operator, { box: "open" })).map(({ id, lastBody }) => [id, lastBody]);
  const older = await mergeCases(city.pertamanan.operator, second.id, first.id);
  expect(await shown(), "the kept one's are newer").toEqual([[second.id, "lampu jalan di gang mawar masih mati"]]);
  if (!older.ok || !(await unmergeCases(city.pertamanan.operator, older.value.linkId)).ok) throw new Error("not undone");
  // An answer is newer than both, and nothing of it is the citizen's.
  await answerCase(city.pertamanan.operator, first.id, { text: "Kami periksa.", kind: "question", seen: 0 });
  const merged = await mergeCases(city.pertamanan.operator, first.id, second.id);
  if (!merged.ok) throw new Error(JSON.stringify(merged));
  expect((await row(first.id))?.last_body).toBe("lampu jalan di gang mawar masih mati");
  expect(await unmergeCases(city.pertamanan.operator, merged.value.linkId)).toMatchObject({ ok: true });
  expect((await row(first.id))?.last_body).toBe("lampu jalan mati di gang mawar");
  expect((await row(second.id))?.last_body).toBe("lampu jalan di gang mawar masih mati");
  expect((await listCases(city.kominfo.operator, { box: "open" })).map(({ id, lastBody }) => [id, lastBody]), "the neighbour's stays").toEqual([[neighbours.id, "wifi gratis mati, situs instansi juga"]]);
});

it("shows of a case that two were taken out of, in whatever order, its own words and nobody else's", async () => {
  const [kept, second, third] = [await another("lampu jalan mati di gang melati"), await another("lampu jalan di gang melati makin gelap"), await another("lampu jalan padam di gang melati")];
  const into = async (id: number) => {
    const merged = await mergeCases(city.pertamanan.operator, kept.id, id);
    if (!merged.ok) throw new Error(JSON.stringify(merged));
    return merged.value.linkId;
  };
  const [first, later] = [await into(second.id), await into(third.id)];
  expect((await row(kept.id))?.last_body).toBe("lampu jalan padam di gang melati");
  for (const link of [first, later]) expect(await unmergeCases(city.pertamanan.operator, link)).toMatchObject({ ok: true });
  expect((await row(kept.id))?.last_body).toBe("lampu jalan mati di gang melati");
  const [remembered] = await database.owner()`select count(*)::int as count from case_links where before::text like '%makin gelap%'`;
  expect(remembered?.count, "no text is kept where the other case's wall doesn't reach").toBe(0);
});
