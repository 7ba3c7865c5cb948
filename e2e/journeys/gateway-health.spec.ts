import { violations } from "../support/axe";
import { asOwner } from "../support/clock";
import { freshWord } from "../support/handset";
import { expect, rootUrl, test } from "../support/test";

/** A gateway with two weeks behind it that fell silent this morning, as the worker would have written it down. */
async function silentGateway(name: string): Promise<void> {
  // On, or the worker would end its alarm; for nobody's numbers, and of a kind that isn't asked how it is.
  await asOwner("insert into gateways (name, kind, label, role, prefixes) values ($1, 'http', $2, 'both', '{+999}')", [name, `Modem ${name}`]);
  await asOwner("insert into gateway_states (gateway, probed_at, up, signal, battery, network) values ($1, now(), true, 67, 100, 'TELKOMSEL')", [name]);
  await asOwner("insert into gateway_traffic (gateway, hour, incoming, handed, reported) select $1, h, 7, 3, 3 from generate_series(date_trunc('hour', now()) - interval '15 days', date_trunc('hour', now()) - interval '1 day', interval '1 hour') h", [name]);
  await asOwner("insert into gateway_networks (day, gateway, network, sent, delivered, failed) select d::date, $1, n, 20, 15, 3 from generate_series(current_date - 5, current_date - 3, interval '1 day') d, unnest(array['Telkomsel', 'Indosat']) n", [name]);
  await asOwner("insert into gateway_alarms (gateway, quiet_since, began_at, expected) values ($1, now() - interval '3 hours', now() - interval '1 hour', 21)", [name]);
}

test("an admin sees that a gateway is silent, on every page and in its room, what is usual, and what arrives by network", async ({ page, another, login }) => {
  const name = `diam-${freshWord()}`;
  await silentGateway(name);
  await login("admin");
  await page.goto(rootUrl("/admin/instansi"));
  await expect(page.getByRole("link", { name: /Gerbang SMS.*diam/ }).first()).toBeVisible();
  await page.goto(rootUrl("/admin/gerbang"));
  await expect(page.getByRole("status", { name: "Alarm gerbang SMS" })).toContainText(`Modem ${name} diam`);
  await page.getByRole("link", { name: "Kesehatan" }).click();
  await expect(page.getByRole("heading", { name: `Modem ${name}` })).toBeVisible();
  const card = page.locator("section.card").filter({ has: page.getByRole("heading", { name: `Modem ${name}` }) });
  await expect(card).toContainText("sinyal 67%, baterai 100%, jaringan TELKOMSEL");
  await expect(card.getByRole("img", { name: /pesan masuk lewat Modem/ })).toBeVisible();
  await card.getByText("Lihat sebagai tabel").click();
  await expect(card.getByRole("row", { name: /^12\.00/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Telkomsel/ })).toBeVisible();
  await page.getByText("Lihat sebagai tabel").last().click();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }

  const desk = await another();
  await login("desk", undefined, desk);
  await desk.goto(rootUrl("/dasbor/meja"));
  await expect(desk.getByText(/SMS Centre terganggu/).first()).toContainText("diam sejak");
  const operator = await another();
  await login("operator", "dishub", operator);
  await expect(operator.getByText("terganggu")).toHaveCount(0);
  await operator.goto(rootUrl("/admin/gerbang/kesehatan"));
  await expect(operator.getByText(`Modem ${name}`)).toHaveCount(0);

  await asOwner("update gateways set active = false where name = $1", [name]);
  await asOwner("update gateway_alarms set ended_at = now() where gateway = $1", [name]);
  await page.goto(rootUrl("/admin/gerbang/kesehatan"));
  await expect(page.getByRole("heading", { name: "Pernah diam" })).toBeVisible();
});

test("an admin describes an operator's SMPP, is told what doesn't fit, and sees whether it is bound", async ({ page, login }) => {
  await login("admin");
  await page.goto(rootUrl("/admin/gerbang/baru"));
  await page.getByRole("link", { name: "SMPP 3.4" }).click();
  const name = `op-${freshWord()}`;
  await page.getByLabel("Nama", { exact: true }).fill(`Operator ${name}`);
  await page.getByLabel("Nama singkat").fill(name);
  await page.getByLabel("Alamat pusat SMS").fill("http://127.0.0.1");
  await page.getByLabel("system_id").fill("kota");
  await page.getByLabel("Kata sandi").fill("sandi");
  await page.getByRole("button", { name: "Tambah gerbang" }).click();
  await expect(page.getByText("Tulis nama atau alamat IP saja").first()).toBeVisible();
  await expect(page.getByLabel("system_id")).toHaveValue("kota");
  await page.getByLabel("Alamat pusat SMS").fill("127.0.0.1");
  await page.getByLabel("Kata sandi").fill("sandi");
  await page.getByRole("button", { name: "Tambah gerbang" }).click();
  await expect(page.getByRole("heading", { name: "Keadaan" })).toBeVisible();
  // Never inside, and it says so to whoever looks.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/terputus: .*SMPP_INSIDE/)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  expect(await violations(page)).toEqual([]);
});
