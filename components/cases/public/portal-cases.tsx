import type { ReactNode } from "react";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import type { AlertView } from "@/lib/alerts/words";
import { city } from "@/lib/city";
import type { CaseSearch } from "@/lib/cases/public/read-search";
import type { PublicCase } from "@/lib/cases/public/queries";
import { DISCOVERY } from "@/lib/open311/discovery";
import { publicCaseView } from "./present-public";
import { PublicList } from "./public-list";
import { searchHref, shownSearch } from "./search-address";

type Props = { page: number; found: { items: PublicCase[]; more: boolean }; holidays: readonly string[]; alerts: readonly AlertView[]; search?: CaseSearch };

/** What citizens wrote to any agency, as far as it is shown. */
export function PortalCases({ page, found, holidays, alerts, search }: Props): ReactNode {
  const at = { now: new Date(), holidays: new Set(holidays) };
  return (
    <PortalFrame city={cityView()} current="lapor" alerts={alerts}>
      <PublicList title="Laporan warga" lead="Yang ditulis warga kepada semua instansi, sampai di mana, dan apa jawabannya." page={page} more={found.more}
        items={found.items.map((one) => publicCaseView(one, at, (id) => `/laporan/${id}`, (slug) => city.siteUrl(slug)))} search={shownSearch(search)}
        empty={search ? "Tidak ada laporan yang cocok." : "Belum ada laporan yang ditampilkan."} hrefOf={search && ((n) => searchHref(search, n))} openData={DISCOVERY} />
    </PortalFrame>
  );
}
