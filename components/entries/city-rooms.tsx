import { Subscribe } from "@/components/articles/public/subscribe";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { SearchForm } from "@/components/search/search-form";
import { PageNotFound } from "@/components/tenants/closed";
import { NotHere } from "@/components/tenants/not-here";
import { JsonLd } from "@/components/ui/json-ld";
import { Empty } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { PageHead } from "@/components/ui/section-head";
import type { AlertView } from "@/lib/alerts/words";
import type { CityEntry } from "@/lib/articles/by-kind";
import { city } from "@/lib/city";
import { portalCrumbs } from "@/lib/found/structured";
import { EventList } from "./events";
import { ServiceList } from "./services";

export const servicesPath = (page: number): string => (page === 1 ? "/layanan" : `/layanan/hal/${page}`);
const BY_NAME = { back: "Sebelumnya", on: "Berikutnya" };

type Services = { page: number; found: { items: CityEntry[]; more: boolean } | null; alerts: readonly AlertView[] };

/** What can be applied for at all agencies, by name; without `found` it is no page at all. */
export function CityServices({ page, found, alerts }: Services) {
  const view = cityView();
  if (!found || (page > 1 && found.items.length === 0)) {
    return <NotHere><PortalFrame city={view}><PageNotFound home="/" list={{ href: "/layanan", label: "Semua layanan" }} /></PortalFrame></NotHere>;
  }
  return (
    <PortalFrame city={view} current="layanan" search={false} alerts={alerts}>
      <JsonLd things={[portalCrumbs({ name: "Layanan", path: "/layanan" })]} />
      <div className="wrap room">
        <PageHead title={page > 1 ? `Layanan, halaman ${page}` : "Layanan"}>Yang bisa diurus di semua instansi {view.name}: syarat, langkah, biaya, dan lamanya.</PageHead>
        <SearchForm className="find wide" action="/cari" id="cari-layanan" label="Cari layanan" placeholder="Contoh: surat domisili" button="Cari" />
        {found.items.length > 0 ? <ServiceList entries={found.items.map(atItsAgency("layanan"))} /> : <Empty title="Belum ada layanan yang ditulis.">Perlu sekarang? <a href="/sms-centre">Tulis lewat SMS dan Anda dijawab.</a></Empty>}
        <Subscribe to="layanan baru" path="layanan" />
        <Pager page={page} extent={{ more: found.more }} hrefOf={servicesPath} words={BY_NAME} />
      </div>
    </PortalFrame>
  );
}

/** What is coming in the whole city, soonest first. */
export function CityAgenda({ events, alerts }: { events: CityEntry[]; alerts: readonly AlertView[] }) {
  const view = cityView();
  return (
    <PortalFrame city={view} current="agenda" alerts={alerts}>
      <JsonLd things={[portalCrumbs({ name: "Agenda", path: "/agenda" })]} />
      <div className="wrap room">
        <PageHead title="Agenda">Acara semua instansi {view.name} yang bisa Anda datangi.</PageHead>
        {events.length > 0 ? <EventList entries={events.map(atItsAgency("agenda"))} /> : <Empty title="Belum ada acara yang akan datang.">Acara baru tampil di sini begitu diumumkan.</Empty>}
        <Subscribe to="agenda kota" path="agenda" calendar />
      </div>
    </PortalFrame>
  );
}

/** An entry as the portal lists it: with its agency and its full address. */
export const atItsAgency = (room: "agenda" | "layanan") => (entry: CityEntry) => ({ ...entry, href: city.siteUrl(entry.agency.slug, `/${room}/${entry.slug}`) });
