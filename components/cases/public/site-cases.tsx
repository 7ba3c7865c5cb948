import { SiteFrame } from "@/components/tenants/site-frame";
import type { CaseSearch } from "@/lib/cases/public/read-search";
import type { PublicCase } from "@/lib/cases/public/queries";
import type { PublicTenant } from "@/lib/tenants/queries";
import { publicCaseView } from "./present-public";
import { PublicList } from "./public-list";
import { searchHref, shownSearch } from "./search-address";

type Props = { tenant: PublicTenant; page: number; found: { items: PublicCase[]; more: boolean }; holidays: readonly string[]; search?: CaseSearch };

/** What citizens wrote to an agency, as far as it is shown. */
export function SiteCases({ tenant, page, found, holidays, search }: Props) {
  const at = { now: new Date(), holidays: new Set(holidays) };
  return (
    <SiteFrame tenant={tenant} current="jawaban">
      <PublicList title="Laporan warga" lead={`Yang ditulis warga kepada ${tenant.name}, sampai di mana, dan apa jawabannya.`} page={page} more={found.more}
        items={found.items.map((one) => publicCaseView(one, at, (id) => `/laporan/${id}`, () => "/"))} search={shownSearch(search)}
        empty={search ? "Tidak ada laporan yang cocok." : "Belum ada laporan yang ditampilkan."} hrefOf={search && ((n) => searchHref(search, n))} />
    </SiteFrame>
  );
}
