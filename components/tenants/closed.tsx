import { Honest } from "@/components/ui/notice";
import type { CityView } from "@/components/layout/citizen/city";
import type { AgencyView } from "./view";

/** The page of a suspended site: why, and where to go meanwhile. `note` is what the admin wrote for citizens. */
export function SuspendedSite({ city, agency, note }: { city: CityView; agency: AgencyView; note: string | null }) {
  return (
    <Honest bad chip={<span className="state dead">Ditutup sementara</span>} title={`Situs ${agency.name} ditutup sementara.`}
      ways={[{ href: `${city.portalUrl}/sms-centre`, label: "Tulis lewat SMS Centre", icon: "message-square-text" },
        { href: `${city.portalUrl}/instansi`, label: "Semua instansi" }]}>
      {note ?? `Pemerintah kota menutup alamat ini untuk sementara.`} Pesan Anda ke SMS Centre tetap dibaca, dan laporan yang sudah masuk tetap
      dijawab.
    </Honest>
  );
}

/** Nothing lives at this address. Knows neither city nor agency: it must work when nothing else does. */
export function UnknownAddress({ portalUrl }: { portalUrl: string }) {
  return (
    <Honest chip={<span className="state none">Tidak ditemukan</span>} title="Tidak ada situs di alamat ini."
      ways={[{ href: `${portalUrl}/instansi`, label: "Cari instansi", icon: "search" }, { href: portalUrl, label: "Ke portal kota" }]}>
      Periksa lagi ejaan alamatnya. Alamat instansi selalu satu kata di depan alamat portal kota.
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

/** Below an agency's address: either the page or the whole agency isn't there. */
export function NothingAtAddress({ city }: { city: CityView }) {
  return (
    <Honest chip={<span className="state none">Tidak ditemukan</span>} title="Tidak ada halaman di alamat ini."
      ways={[{ href: `${city.portalUrl}/instansi`, label: "Cari instansi", icon: "search" }, { href: city.portalUrl, label: `Ke portal ${city.name}` }]}>
      Mungkin alamatnya salah ketik, atau tulisannya sudah tidak ada. Periksa ejaannya, atau cari instansinya di portal kota.
    </Honest>
  );
}

/** A page of an agency or of the portal that isn't there. */
export function PageNotFound({ home, list }: { home: string; list: { href: string; label: string } }) {
  return (
    <Honest chip={<span className="state none">Tidak ditemukan</span>} title="Halaman ini tidak ada."
      ways={[{ href: list.href, label: list.label, icon: "search" }, { href: home, label: "Ke beranda" }]}>
      Mungkin alamatnya salah ketik, atau tulisannya sudah ditarik. Yang masih terbit ada di daftar.
    </Honest>
  );
}
