import { SiteFrame } from "@/components/tenants/site-frame";
import type { PublicCase } from "@/lib/cases/public/queries";
import type { PublicTenant } from "@/lib/tenants/queries";
import { publicCaseView } from "./present-public";
import { OfficialAnswers } from "./public-list";

type Props = { tenant: PublicTenant; page: number; found: { items: PublicCase[]; more: boolean }; holidays: readonly string[] };

/** What an agency answered officially, a page of it. */
export function SiteAnswers({ tenant, page, found, holidays }: Props) {
  const at = { now: new Date(), holidays: new Set(holidays) };
  const items = found.items.map((one) => publicCaseView(one, at, (id) => `/laporan/${id}`, () => "/"));
  return <SiteFrame tenant={tenant} current="jawaban"><OfficialAnswers name={tenant.name} items={items} page={page} more={found.more} /></SiteFrame>;
}
