import type { ReactNode } from "react";
import type { CityView, MenuItem } from "./city";
import { CitizenFooter, type OfficeView } from "./footer";
import { CitizenHeader } from "./header";
import { Band, OfficialBar } from "./official-bar";

const menu: MenuItem[] = [
  { id: "instansi", href: "/instansi", label: "Instansi" },
  { id: "berita", href: "/berita", label: "Berita" },
  { id: "sms", href: "/sms-centre", label: "SMS Centre" },
  { id: "lacak", href: "/lacak", label: "Ikuti laporan" },
];

export type PortalFrameProps = {
  city: CityView;
  current?: "instansi" | "berita" | "sms" | "lacak";
  office?: OfficeView;
  updated?: { at: Date; by: string } | null;
  /** The home page has its own large search instead of the box in the header. */
  search?: boolean;
  /** On another host: links lead to the portal's own address. */
  away?: boolean;
  children: ReactNode;
};

/** Bar, header and footer of the city's portal around one page. */
export function PortalFrame({ city, current, office, updated = null, search = true, away = false, children }: PortalFrameProps) {
  const base = away ? city.portalUrl : "";
  const place = office ?? { name: city.government, address: null, phone: null, hours: null };
  return (
    <div className="page">
      <OfficialBar city={city} host={city.rootDomain} /><Band />
      <CitizenHeader title={city.name} parent="Portal resmi pemerintah kota" home={away ? base : "/"} menu={menu.map((item) => ({ ...item, href: base + item.href }))} current={current}
        search={search ? { action: `${base}/cari`, label: `Cari di ${city.name}` } : undefined} />
      <main id="isi">{children}</main>
      <CitizenFooter city={city} office={place} updated={updated}
        contact={[{ href: `${base}/sms-centre`, label: "Cara menulis lewat SMS" }, { href: `${base}/lacak`, label: "Ikuti laporan Anda" }]} />
    </div>
  );
}
