import { beforeAll, beforeEach } from "vitest";
import { jobKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { openAlarms } from "./queries";

/** What the tests of alarms and of their letters stand on: two gateways, and the moments of one Monday. */
export const database = testDatabase();
export const job = jobKey("watch-gateways");
export let city: TwoAgencies;
/** A Monday, in Medan's time. */
export const at = (clock: string, days = 0) => new Date(Date.parse(`2026-03-02T${clock}:00+07:00`) + days * 86_400_000);
export const owner = () => database.owner();

/** Six messages an hour from eight to eight, every day of the five weeks before that Monday, and that day until ten. */
export const habit = (gateway: string, until = at("10:00")) => owner()`insert into messages (tenant_id, contact_id, direction, kind, body, gateway, at)
  select ${city.deskId}, 1, 'in', 'citizen', 'x', ${gateway}, moment from generate_series(${at("08:00", -35).toISOString()}::timestamptz, ${until.toISOString()}::timestamptz, interval '10 minutes') moment
  where extract(hour from moment at time zone 'Asia/Jakarta') between 8 and 19`;
export const comes = (gateway: string, moment: Date) => owner()`insert into messages (tenant_id, contact_id, direction, kind, body, gateway, at) values (${city.deskId}, 1, 'in', 'citizen', 'x', ${gateway}, ${moment.toISOString()})`;
export const leaves = (gateway: string, moment: Date, state: string, contact = 1, told: Date | null = null) => owner()`insert into messages (tenant_id, contact_id, direction, kind, body, gateway, at, state, state_at)
  values (${city.deskId}, ${contact}, 'out', 'auto', 'x', ${gateway}, ${moment.toISOString()}, ${state}, ${(told ?? moment).toISOString()})`;
export const letters = async () => (await owner()<{ state: string; attempts: number }[]>`select state, attempts from gateway_letters order by alarm_id, account_id`).map((row) => ({ ...row }));
export const silent = async () => (await openAlarms(city.admin)).map(({ gateway, expected }) => [gateway, expected]);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  await owner()`insert into city_roles (account_id, role, starts_on, ends_on) values (${city.admin.accountId}, 'admin', '2020-01-01', null), (${city.desk.accountId}, 'desk', '2020-01-01', null), (${city.kominfo.operator.accountId}, 'admin', '2020-01-01', '2020-12-31')`;
});
beforeEach(async () => {
  await owner()`truncate contacts, cases, messages, audit_log, gateways, gateway_states, gateway_traffic, gateway_networks, gateway_alarms, gateway_letters restart identity cascade`;
  for (const [masked, index] of [["0812-****-321", "a"], ["0815-****-322", "b"], ["+6591-****-323", "c"]] as const) await owner()`insert into contacts (phone_index, phone_cipher, masked, last_four_index, answerable) values (${index}, 'x', ${masked}, 'x', true)`;
  for (const name of ["modem-satu", "modem-dua"]) await owner()`insert into gateways (name, kind, label, role, changed_at) values (${name}, 'gammu', ${name}, 'both', '2026-01-01')`;
});
