import type { ReactNode } from "react";
import type { AlertView } from "@/lib/alerts/words";
import { Alerts } from "./alerts";
import type { CityView, MenuItem } from "./city";
import { CitizenFooter, type OfficeView } from "./footer";
import { CitizenHeader } from "./header";
import { Band, OfficialBar } from "./official-bar";

const menu: MenuItem[] = [
  { id: "instansi", href: "/instansi", label: "Instansi" },
  { id: "layanan", href: "/layanan", label: "Layanan" },
  { id: "agenda", href: "/agenda", label: "Agenda" },
  { id: "berita", href: "/berita", label: "Berita" },
  { id: "sms", href: "/sms-centre", label: "SMS Centre" },
  { id: "lacak", href: "/lacak", label: "Ikuti laporan" },
];

export type PortalFrameProps = {
  city: CityView;
  current?: "instansi" | "layanan" | "agenda" | "berita" | "sms" | "lapor" | "lacak";
  updated?: { at: Date; by: string } | null;
  /** The home page has its own large search instead of the box in the header. */
  search?: boolean;
  /** On another host: links lead to the portal's own address. */
  away?: boolean;
  /** The address may be anybody's, so nothing may say that it is official. */
  stranger?: boolean;
  /** The city's, on top. */
  alerts?: readonly AlertView[];
  children: ReactNode;
};

/** Bar, header and footer of the city's portal around one page. */
export function PortalFrame({ city, current, updated = null, search = true, away = false, stranger = false, alerts = [], children }: PortalFrameProps) {
  const base = away ? city.portalUrl : "";
  return (
    <div className="page">
      {stranger ? null : <OfficialBar city={city} host={away ? null : city.rootDomain} />}<Band />
      <CitizenHeader title={city.name} parent="Portal resmi pemerintah kota" home={away ? base : "/"} menu={menu.map((item) => ({ ...item, href: base + item.href }))} current={current}
        search={search ? { action: `${base}/cari`, label: `Cari di ${city.name}` } : undefined} />
      <Alerts alerts={alerts} />
      <main id="isi">{children}</main>
      <CitizenFooter city={city} office={officeOf(city)} updated={updated}
        contact={[{ href: `${base}/lapor`, label: "Tulis laporan" }, { href: `${base}/laporan`, label: "Laporan warga" }, { href: `${base}/sms-centre`, label: "Cara menulis lewat SMS" }, { href: `${base}/lacak`, label: "Ikuti laporan Anda" }, { href: `${base}/langganan`, label: "Langganan kabar" }]} />
    </div>
  );
}

const officeOf = ({ government, name, rootDomain }: CityView): OfficeView => ({
  name: government, address: null, phone: null, hours: null,
  note: `Alamat resmi ${name} selalu berakhiran ${rootDomain}. Alamat kantor ada di situs tiap instansi.`,
});
