import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { portalKey } from "@/lib/access/doors/open";
import { latestPublished } from "@/lib/articles/published";
import { cityKnowledge, forgetKnowledge } from "@/lib/cases/knowledge";
import { withKey } from "@/lib/db/with-key";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { propose } from "@/lib/routing/propose";
import { testDatabase } from "@/scripts/testing/database";
import { findAgency, listAgencyNames } from "./admin-queries";
import { createAgency, mergeAgency, renameAgency, separateAgency } from "./commands";
import { findTenantBySlug, listTenants } from "./queries";

const database = testDatabase();
const portal = portalKey();
let city: TwoAgencies;
let made = 0;
let slug: string;

const merge = (tenant: string, into: string) => mergeAgency(city.admin, { tenant, into });
const sentence = (outcome: { ok: boolean; issues?: { message: string }[] } | null) => outcome?.issues?.[0]?.message;

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
});
beforeEach(async () => {
  slug = await create();
});

/** Each of another shape: addresses that look alike are refused. */
async function create(): Promise<string> {
  const word = ["kebakaran", "pertanian", "perikanan", "koperasi", "pendapatan", "perpustakaan", "arsip", "pemuda", "wisata", "bkd", "sosial", "pasar", "hutan", "energi"][made++] ?? "";
  expect(await createAgency(city.admin, { name: `Dinas ${word}`, slug: word, kind: "dinas", parent: null })).toMatchObject({ ok: true });
  return word;
}

describe("an agency that another carries on", () => {
  it("leads to its successor from every address it had, and is in no list any more", async () => {
    await renameAgency(city.admin, { tenant: slug, name: "Dinas Baru", slug: `${slug}-lama` });
    expect(await merge(`${slug}-lama`, "kominfo")).toMatchObject({ ok: true, value: { slugs: [slug, `${slug}-lama`] } });
    for (const address of [slug, `${slug}-lama`]) expect(await findTenantBySlug(portal, address)).toEqual({ mergedInto: "kominfo" });
    expect((await listTenants(portal)).map((row) => row.slug)).not.toContain(`${slug}-lama`);
    expect((await listAgencyNames(city.admin)).map((row) => row.slug)).not.toContain(`${slug}-lama`);
    expect(await findTenantBySlug(portal, "pertamanan")).toMatchObject({ tenant: { slug: "pertamanan" } });
    expect(await findAgency(city.admin, `${slug}-lama`)).toMatchObject({ mergedInto: { slug: "kominfo" } });
    const rows = await database.owner()`select actor_name, data from audit_log where action = 'tenant.merged' and data->>'slug' = ${`${slug}-lama`}`;
    expect(rows[0]).toEqual({ actor_name: "Azhar Nasution", data: { slug: `${slug}-lama`, into: "kominfo" } });
  });

  it("leads on after its successor was renamed or merged too", async () => {
    const [middle, last] = [await create(), await create()];
    await merge(slug, middle);
    await merge(middle, last);
    await renameAgency(city.admin, { tenant: last, name: "Dinas Terakhir", slug: `${last}-kota-baru` });
    expect([await findTenantBySlug(portal, slug), await findTenantBySlug(portal, middle)]).toEqual([{ mergedInto: middle }, { mergedInto: `${last}-kota-baru` }]);
  });

  it("keeps its address: nobody else gets it", async () => {
    await merge(slug, "kominfo");
    expect(sentence(await createAgency(city.admin, { name: "Lain", slug, kind: "dinas", parent: null }))).toMatch(/sudah dipakai/);
  });

  it("is there again when the merger is taken back", async () => {
    await merge(slug, "kominfo");
    expect(await separateAgency(city.admin, slug)).toMatchObject({ ok: true, value: { slugs: [slug] } });
    expect(await findTenantBySlug(portal, slug)).toMatchObject({ tenant: { slug } });
    expect(await separateAgency(city.admin, slug)).toBeNull();
  });

  it("shows no news on the portal, where its stories' addresses would lead away", async () => {
    const [row] = await database.owner()<{ id: number }[]>`select id from tenants where slug = ${slug}`;
    const id = row?.id ?? 0;
    await database.owner()`with story as (insert into articles (tenant_id, slug, body, author_name, status, published_version, published_at)
      values (${id}, 'kabar', '{}', 'x', 'published', 1, now()) returning id)
      insert into article_versions (tenant_id, article_id, version, event, title, summary, body, kind, author_name, made_by_name)
      select ${id}, id, 1, 'published', 'Kabar', 'x', '{}', 'news', 'x', 'x' from story`;
    const shown = async () => (await latestPublished(portal, { tenantIds: [id] })).items.map((item) => item.title);
    expect(await shown()).toEqual(["Kabar"]);
    await merge(slug, "kominfo");
    expect(await shown()).toEqual([]);
  });

  it("gets no new messages: who writes its code or its business reaches the successor", async () => {
    const [row] = await database.owner()<{ id: number }[]>`update tenants set sms_codes = '{DAMKAR}' where slug = ${slug} returning id`;
    await database.owner()`insert into duties (tenant_id, phrase, weight) values (${row?.id ?? 0}, 'pemadam kebakaran', 3)`;
    await merge(slug, "pertamanan");
    forgetKnowledge();
    const { routing } = await withKey(city.desk, (tx) => cityKnowledge(tx));
    expect(routing.codes.get("DAMKAR")).toBe(city.pertamanan.id);
    const [first] = propose(routing, "mohon kirim pemadam kebakaran");
    expect(first?.tenantId).toBe(city.pertamanan.id);
  });
});

describe("a merger is refused", () => {
  it("into itself, into one that was merged (which would close a circle), and into nobody", async () => {
    expect(sentence(await merge(slug, slug))).toMatch(/penerusnya sendiri/);
    await merge(slug, "kominfo");
    expect(sentence(await merge("kominfo", slug))).toBe(`Dinas ${slug} sendiri sudah digabung ke instansi lain. Pilih penerusnya.`);
    expect(sentence(await merge("kominfo", "tidak-ada"))).toMatch(/tidak ada/);
    expect(sentence(await merge("kominfo", "meja"))).toMatch(/tidak ada/);
    expect(await findTenantBySlug(portal, "kominfo")).toMatchObject({ tenant: { slug: "kominfo" } });
  });

  it("for the desk, and a second time", async () => {
    expect(await merge("meja", "kominfo")).toBeNull();
    await merge(slug, "kominfo");
    expect(await merge(slug, "pertamanan")).toBeNull();
  });

  it("for one of two that ask for each other at the same moment, however often", async () => {
    const other = await create();
    for (let round = 0; round < 12; round += 1) {
      const both = await Promise.all([merge(slug, other), merge(other, slug)]);
      expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1);
      for (const each of [slug, other]) await separateAgency(city.admin, each);
    }
  });
});
