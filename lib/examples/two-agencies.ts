import type postgres from "postgres";
import type { Admin, Desk, Operator } from "@/lib/access/keys";
import { mint } from "@/lib/access/keys";

/** What every test of a wall needs: two agencies with an operator each, the desk and an admin. */
export type TwoAgencies = {
  deskId: number;
  kominfo: { id: number; slug: "kominfo"; operator: Operator };
  pertamanan: { id: number; slug: "pertamanan"; operator: Operator };
  desk: Desk;
  admin: Admin;
};

const AGENCIES = [
  { slug: "meja", name: "Meja SMS Centre", kind: "meja", codes: [], duties: [] },
  { slug: "kominfo", name: "Dinas Komunikasi dan Informatika", kind: "dinas", codes: ["KOMINFO"], duties: ["situs instansi", "wifi gratis", "menara telekomunikasi"] },
  { slug: "pertamanan", name: "Dinas Pertamanan", kind: "dinas", codes: ["PERTAMANAN"], duties: ["lampu jalan", "pohon tumbang", "taman kota"] },
] as const;

/** Puts the two agencies into an empty database, as its owner. */
export async function arrangeTwoAgencies(owner: postgres.Sql): Promise<TwoAgencies> {
  const ids = new Map<string, number>();
  for (const agency of AGENCIES) {
    const [row] = await owner<{ id: number }[]>`insert into tenants (slug, name, short_name, kind, sms_codes, opened_at)
      values (${agency.slug}, ${agency.name}, ${agency.name}, ${agency.kind}, ${[...agency.codes]}, now()) returning id`;
    const id = row?.id ?? 0;
    ids.set(agency.slug, id);
    for (const phrase of agency.duties) await owner`insert into duties (tenant_id, phrase, weight) values (${id}, ${phrase}, 3)`;
  }
  const idOf = (slug: string): number => ids.get(slug) ?? 0;
  return {
    deskId: idOf("meja"),
    kominfo: { id: idOf("kominfo"), slug: "kominfo", operator: await arrangeOperator(owner, idOf("kominfo"), "Siti Aminah") },
    pertamanan: { id: idOf("pertamanan"), slug: "pertamanan", operator: await arrangeOperator(owner, idOf("pertamanan"), "Rahmadani Siregar") },
    desk: mint<Desk>({ kind: "desk", accountId: await arrangeAccount(owner, "Hotmaida Lubis"), name: "Hotmaida Lubis" }),
    admin: mint<Admin>({ kind: "admin", accountId: await arrangeAccount(owner, "Azhar Nasution"), name: "Azhar Nasution" }),
  };
}

async function arrangeOperator(owner: postgres.Sql, tenantId: number, name: string): Promise<Operator> {
  const accountId = await arrangeAccount(owner, name);
  await owner`insert into memberships (tenant_id, account_id, role, starts_on) values (${tenantId}, ${accountId}, 'operator', '2020-01-01')`;
  return mint<Operator>({ kind: "operator", tenantId, accountId, name, role: "operator", onBehalf: false });
}

async function arrangeAccount(owner: postgres.Sql, name: string): Promise<number> {
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@contoh.id`;
  const [row] = await owner<{ id: number }[]>`insert into accounts (email, name) values (${email}, ${name}) returning id`;
  return row?.id ?? 0;
}
