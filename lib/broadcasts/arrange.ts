import type postgres from "postgres";
import { gatewayKey } from "@/lib/access/doors/open";
import { sendFromHandset } from "@/lib/sms/handset";

/** For tests: subscribers as citizens become ones, by their own telephones. */
export async function subscribeByHandset(phone: string, code: string): Promise<void> {
  for (const text of [`LANGGAN ${code}`, "YA"]) await sendFromHandset(gatewayKey("handset"), phone, text);
}

/** For tests of many: `count` confirmed subscribers of one agency past the doors, with numbers that no key opens. */
export async function arrangeSubscribers(owner: postgres.Sql, tenantId: number, count: number, sealed: (n: number) => string): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const [contact] = await owner<{ id: string }[]>`insert into contacts (phone_index, phone_cipher, masked, last_four_index, answerable)
      values (${`t${tenantId}-${n}`}, ${sealed(n)}, 'x', 'x', true) returning id`;
    await owner`insert into subscriptions (tenant_id, contact_id, channel) values (${tenantId}, ${contact?.id ?? 0}, 'sms')`;
  }
}
