import { Honest } from "@/components/ui/notice";
import type { CityView } from "@/components/layout/citizen/city";
import type { AgencyView } from "./view";

const missing = <span className="state none">Tidak ditemukan</span>;

/** The page of a suspended site: why, and where to go meanwhile. `note` is what the admin wrote for citizens. */
export function SuspendedSite({ city, agency, note }: { city: CityView; agency: AgencyView; note: string | null }) {
  return (
    <Honest bad chip={<span className="state dead">Ditutup sementara</span>} title={`Situs ${agency.name} ditutup sementara.`}
      ways={[{ href: `${city.portalUrl}/sms-centre`, label: "Tulis lewat SMS Centre", icon: "message-square-text" },
        { href: `${city.portalUrl}/instansi`, label: "Semua instansi" }]}>
      {note ?? `${city.government} menutup alamat ini untuk sementara.`} Pesan Anda ke SMS Centre tetap dibaca, dan laporan yang sudah masuk tetap
      dijawab.
    </Honest>
  );
}

/** Nothing lives at this address, which may be anybody's: it says what the city's own addresses look like. */
export function UnknownAddress({ city }: { city: CityView }) {
  return (
    <Honest chip={missing} title="Tidak ada situs di alamat ini."
      ways={[{ href: `${city.portalUrl}/instansi`, label: "Cari instansi", icon: "search" }, { href: city.portalUrl, label: "Ke portal kota" }]}>
      Periksa lagi ejaannya. Portal {city.name} beralamat <b>{city.rootDomain}</b>, dan alamat tiap instansi hanya menambah satu kata di
      depannya.
    </Honest>
  );
}

/** A page that broke, or that can't be made while the database is away. Works without script; the empty address is the page's own. */
export function Disturbed({ city }: { city: CityView }) {
  return (
    <Honest bad chip={<span className="state dead">Gangguan</span>} title="Halaman ini sedang tidak bisa dibuka."
      ways={[{ href: "", label: "Coba lagi" }, { href: city.portalUrl, label: `Ke portal ${city.name}` }]}>
      Kesalahannya pada kami, bukan pada Anda. Tunggu satu atau dua menit, lalu coba lagi. Kalau mendesak, kirim SMS ke {city.smsNumber}: pesan
      Anda tetap sampai.
    </Honest>
  );
}

/** One word below the city's address that no agency has. */
export function NoSuchAgency({ city }: { city: CityView }) {
  return (
    <Honest chip={missing} title="Tidak ada instansi di alamat ini."
      ways={[{ href: `${city.portalUrl}/instansi`, label: "Cari instansi", icon: "search" }, { href: city.portalUrl, label: `Ke portal ${city.name}` }]}>
      Mungkin alamatnya salah ketik. Periksa ejaannya, atau cari instansinya di portal kota.
    </Honest>
  );
}

/** A page of an agency or of the portal that isn't there; `list` is where to look for it. */
export function PageNotFound({ home, list }: { home: string; list: { href: string; label: string; icon?: string } }) {
  return (
    <Honest chip={missing} title="Halaman ini tidak ada." ways={[list, { href: home, label: "Ke beranda" }]}>
      Mungkin alamatnya salah ketik, atau halamannya sudah dipindahkan.
    </Honest>
  );
}
