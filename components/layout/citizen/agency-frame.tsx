import type { ReactNode } from "react";
import { type Room, rooms } from "@/components/entries/rooms";
import type { AgencyView } from "@/components/tenants/view";
import { linkName, plainLook, roomsInMenu } from "@/lib/identity/look";
import { leadClass } from "@/lib/tenants/lead-colours";
import { isOpen } from "@/lib/tenants/state";
import { Alerts } from "./alerts";
import type { CityView, MenuItem } from "./city";
import { CitizenFooter } from "./footer";
import { CitizenHeader } from "./header";
import { Band, OfficialBar } from "./official-bar";

/** At most six words: what the site holds, in the order citizens ask for it. */
const MOST_ITEMS = 6;

function siteMenu({ look, holds }: AgencyView): MenuItem[] {
  const own = roomsInMenu(look, holds).map((name) => ({ id: rooms[name].kind, href: `/${name}`, label: rooms[name].menu }));
  const [first, ...more] = own;
  return [
    { id: "beranda", href: "/", label: "Beranda" }, ...(first ? [first] : []), { id: "berita", href: "/berita", label: "Berita" },
    ...more.slice(0, MOST_ITEMS - (first ? 5 : 4)), { id: "sms", href: "/sms", label: "Tulis kepada kami" }, { id: "kontak", href: "/kontak", label: "Kontak" },
  ];
}

/** What the site holds besides: at its foot, so that nothing is held and never found. */
function roomsBelow(agency: AgencyView): { href: string; label: string }[] {
  const above = new Set(siteMenu(agency).map(({ href }) => href));
  return roomsInMenu(plainLook, agency.holds).map((name) => ({ href: `/${name}`, label: rooms[name].menu })).filter(({ href }) => !above.has(href));
}

export type AgencyFrameProps = {
  city: CityView;
  agency: AgencyView;
  current?: "beranda" | "berita" | "sms" | "kontak" | "jawaban" | Room["kind"];
  /** Left out where the page has its own. */
  search?: boolean;
  children: ReactNode;
};

/** Bar, header and footer of an agency's site, in its colour. */
export function AgencyFrame({ city, agency, current, search = true, children }: AgencyFrameProps) {
  const open = isOpen(agency);
  const parent = agency.parent ? `${agency.parent.name}, ${city.name}` : city.government;
  return (
    <div className={`page ${leadClass(agency.leadColour)}`}>
      <OfficialBar city={city} host={agency.host} /><Band />
      <CitizenHeader title={agency.name} parent={parent} home="/" menu={open ? siteMenu(agency) : bareMenu(city, agency)} current={current}
        search={open && search ? { action: "/cari", label: "Cari di situs ini" } : undefined} />
      <Alerts alerts={agency.alerts} portalUrl={city.portalUrl} />
      <main id="isi">{children}</main>
      <CitizenFooter city={city} office={agency} rooms={open ? roomsBelow(agency) : []} elsewhere={agency.look.links.map((href) => ({ href, label: linkName(href) }))} updated={agency.updatedAt ? { at: agency.updatedAt, by: agency.name } : null}
        contact={open ? [{ href: "/kontak", label: "Alamat dan jam buka" }, { href: "/sms", label: "Cara menulis kepada kami" }, { href: "/jawaban", label: "Jawaban Pejabat" }, { href: "/laporan", label: "Laporan warga" }, { href: "/langganan", label: "Langganan kabar lewat SMS" }]
          : [{ href: `${city.portalUrl}/sms-centre`, label: "Cara menulis lewat SMS" }, { href: `${city.portalUrl}/lacak`, label: "Ikuti laporan Anda" }]} />
    </div>
  );
}

/** Without a site the menu leads through the honest page; while it is suspended there is nowhere to go. */
function bareMenu(city: CityView, agency: AgencyView): MenuItem[] {
  if (agency.suspendedAt) return [];
  const above = agency.parent ?? { name: city.name, href: city.portalUrl };
  return [
    { id: "kantor", href: "/#kantor", label: "Kantor" },
    { id: "tulis", href: "/#tulis", label: "Tulis" },
    { id: "atas", href: above.href, label: above.name },
  ];
}
