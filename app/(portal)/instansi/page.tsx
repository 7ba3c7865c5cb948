import type { Metadata } from "next";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { AgencyFilter, AgencyGroups, type AgencyFilterValue } from "@/components/tenants/agency-list";
import { groupOf, isKindGroup } from "@/components/tenants/kinds";
import { groupsOf } from "@/components/tenants/present";
import { StateLegend } from "@/components/tenants/state-chip";
import { JsonLd } from "@/components/ui/json-ld";
import { PageHead } from "@/components/ui/section-head";
import { portalKey } from "@/lib/access/doors/open";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { city } from "@/lib/city";
import { portalCrumbs } from "@/lib/found/structured";
import { cachedTenants } from "@/lib/tenants/cached";
import { listTenants } from "@/lib/tenants/queries";
import { siteStates, type SiteState } from "@/lib/tenants/state";
import { portalMeta } from "@/lib/portal-meta";
import { fromQuery, type Query } from "@/lib/forms/query";

/** Reads the query: complete at once instead of streamed, so that it needs no script. */
export const instant = false;

export const generateMetadata = (): Metadata => portalMeta({
  path: "/instansi", title: "Semua instansi", description: `Semua dinas, badan, kecamatan, dan kelurahan ${city.fullName()}, dan keadaan situsnya.`,
});

export default async function AgenciesPage({ searchParams }: PageProps<"/instansi">) {
  const value = read(await searchParams);
  const found = value.q ? await listTenants(portalKey(), { q: value.q }) : await cachedTenants();
  const rows = found.filter((row) => (!value.kind || groupOf(row.kind) === value.kind) && (!value.state || row.state === value.state));
  return (
    <PortalFrame city={cityView()} current="instansi" search={false} alerts={await cachedCityAlerts()}>
      <JsonLd things={[portalCrumbs({ name: "Semua instansi", path: "/instansi" })]} />
      <div className="wrap">
        <PageHead title="Semua instansi">Cari siapa yang mengurus. Tulis nama, singkatan, tempat, atau urusannya.</PageHead>
        <AgencyFilter value={value} />
        <StateLegend />
        <AgencyGroups groups={groupsOf(rows)} searched={value.q} />
      </div>
    </PortalFrame>
  );
}

const isState = (word: string): word is SiteState => siteStates.some((state) => state === word);

/** A kind or state that doesn't exist is no filter. */
function read(query: Query): AgencyFilterValue {
  const [kind, state] = [fromQuery(query, "jenis"), fromQuery(query, "keadaan")];
  return { q: fromQuery(query, "q"), kind: isKindGroup(kind) ? kind : null, state: isState(state) ? state : null };
}
