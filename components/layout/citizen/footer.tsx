import { When } from "@/components/ui/when";
import { smsHref, type CityView } from "./city";
import { Band } from "./official-bar";

export type OfficeView = {
  name: string; address: string | null; phone: string | null; hours: string | null;
  /** Said where neither address nor hours are known. */
  note?: string;
};

export type FooterProps = {
  city: CityView;
  office: OfficeView;
  /** Extra links of this site under "Hubungi". */
  contact: { href: string; label: string }[];
  /** Parts of this site that its menu has no place for. */
  rooms?: { href: string; label: string }[];
  /** Its accounts on other services. */
  elsewhere?: { href: string; label: string }[];
  /** The last thing this site itself did; null where it never did anything. */
  updated: { at: Date; by: string } | null;
};

export function CitizenFooter({ city, office, contact, rooms = [], elsewhere = [], updated }: FooterProps) {
  return (
    <footer className="foot"><Band /><div className="wrap">
      <div className="cols">
        <Office office={office} />
        <div><h2>Hubungi</h2><ul>
          {office.phone ? <li><a href={telephone(office.phone)}>{office.phone}</a></li> : null}
          {contact.map(({ href, label }) => <li key={href}><a href={href}>{label}</a></li>)}
          {elsewhere.map(({ href, label }) => <li key={href}><a href={href} rel="me noopener">{label}</a></li>)}
        </ul></div>
        <div><h2>Tentang situs ini</h2><ul>
          {rooms.map(({ href, label }) => <li key={href}><a href={href}>{label}</a></li>)}
          <li><a href={`${city.portalUrl}/aksesibilitas`}>Aksesibilitas</a></li>
          <li><a href={`${city.portalUrl}/data-pribadi`}>Data pribadi Anda</a></li>
          <li><a href={`${city.portalUrl}/instansi`}>Semua instansi {city.name}</a></li>
        </ul></div>
        <div>
          <h2>SMS Centre {city.name}</h2>
          <a className="big" href={smsHref(city)}>{city.smsNumber}</a>
          <p>Petugas membaca pada {city.smsHours}. Pesan di luar jam itu dibaca pada hari kerja berikutnya.</p>
        </div>
      </div>
      <div className="base">
        <span>{updated ? <>Terakhir diperbarui <When at={updated.at} /> oleh {updated.by}</> : <>Halaman ini disusun dari data kota</>}</span>
        <span>Bahasa resmi: Indonesia</span>
      </div>
    </div></footer>
  );
}

function Office({ office }: { office: OfficeView }) {
  return (
    <div>
      <h2>{office.name}</h2>
      {office.address ? <address><Lines text={office.address} /></address> : null}
      {office.hours ? <p className="mt-3"><Lines text={office.hours} /></p> : null}
      {office.address ?? office.hours ? null : <p>{office.note ?? "Alamat dan jam buka kantor belum ada di data kota."}</p>}
    </div>
  );
}

/** Text with its own line breaks. */
export function Lines({ text }: { text: string }) {
  return <span className="whitespace-pre-line">{text}</span>;
}

/** What a phone dials for a printed number. */
export function telephone(printed: string): string {
  return `tel:${printed.replace(/[^\d+]/g, "")}`;
}
