import type { CityView } from "@/components/layout/citizen/city";
import { Facts } from "@/components/ui/facts";
import { PageHead, SectionHead } from "@/components/ui/section-head";
import { WritePanel } from "@/components/tenants/write-panel";
import type { TallyView } from "./question-answer";
import { Tally } from "./question-answer";

/** What any phone can type. */
const commands = [
  { type: "CEK 48291735", does: "Sampai di mana laporan saya? Ganti angkanya dengan nomor tiket Anda." },
  { type: "INFO", does: "Cara memakai SMS Centre, dalam satu balasan." },
  { type: "BUKA 48291735 …", does: "Belum beres? Tulis alasannya sesudah nomor tiket; laporan dibuka kembali." },
  { type: "NILAI 48291735 4", does: "Nilai jawabannya, dari 1 (sangat buruk) sampai 5 (sangat baik)." },
  { type: "BERHENTI", does: "Jangan kirimi saya pesan lagi. Laporan Anda tetap dikerjakan." },
];

const limits = [
  { label: "Tiket", value: "Saat itu juga", note: "Balasan otomatis berisi nomor tiket" },
  { label: "Diteruskan", value: "Paling lama 3 hari kerja", note: "Ke instansi yang berwenang" },
  { label: "Dijawab", value: "Paling lama 5 hari kerja", note: "14 hari bila perlu diperiksa, 60 hari bila perlu turun ke lapangan" },
  { label: "Ditutup", value: "10 hari kerja sesudah dijawab", note: "Kalau Anda tidak menyanggah" },
];

/** The page about the SMS Centre; `agencies` shows some codes that may lead a message. */
export function SmsCentrePage({ city, counts, codes }: { city: CityView; counts: TallyView; codes: { code: string; name: string }[] }) {
  return (
    <div className="wrap">
      <PageHead title={`SMS Centre ${city.name}`}>
        Satu nomor untuk semua urusan kota. Tulis apa adanya dari HP apa saja; petugas yang mencarikan instansinya.
      </PageHead>
      <div className="main-side">
        <div><How city={city} /><Commands city={city} /></div>
        <div>
          <WritePanel city={city} title="Kirim SMS ke kota" code={null} example="lampu jalan di simpang Juanda mati sudah seminggu, gelap sekali kalau malam" />
          {counts.length > 0 ? <section className="said"><h2>Sampai hari ini</h2><Tally counts={counts} /></section> : null}
        </div>
      </div>
      {codes.length > 0 ? <Codes codes={codes} /> : null}
    </div>
  );
}

/** An agency's own page about writing to it. */
export function AgencySmsPage({ city, name, code, example, usualDays, counts }: {
  city: CityView; name: string; code: string | null; example: string; usualDays: number | null; counts: TallyView;
}) {
  return (
    <div className="wrap">
      <PageHead title={`Tulis kepada ${name}`}>
        {code ? `Awali SMS Anda dengan ${code} supaya langsung sampai ke kami. Lupa kodenya pun tidak apa-apa.`
          : "Tulis apa adanya dan sebutkan tempatnya. Petugas meneruskannya kepada kami."}
      </PageHead>
      <div className="main-side">
        <div><How city={city} /><Commands city={city} /></div>
        <div>
          <WritePanel city={city} code={code} example={example} usualDays={usualDays} />
          <section className="said"><h2>Pesan kepada kami</h2><Tally counts={counts} /></section>
        </div>
      </div>
    </div>
  );
}

function How({ city }: { city: CityView }) {
  return (
    <section>
      <SectionHead title="Yang terjadi dengan pesan Anda" />
      <Facts facts={limits} />
      <p className="soft sm mt-4">
        Nomor dan nama Anda tidak ditampilkan kepada umum. Jangan kirim PIN atau kata sandi; {city.government} tidak pernah memintanya. Biaya SMS
        sesuai tarif operator Anda. Ini bukan nomor darurat: untuk keadaan darurat hubungi 112.
      </p>
    </section>
  );
}

function Commands({ city }: { city: CityView }) {
  return (
    <section className="sec close">
      <SectionHead title="Perintah singkat" />
      <div className="tbl">
        <table>
          <caption>Kirim ke {city.smsNumber}; huruf besar atau kecil sama saja</caption>
          <thead><tr><th scope="col">Ketik</th><th scope="col">Gunanya</th></tr></thead>
          <tbody>{commands.map(({ type, does }) => <tr key={type}><th scope="row" className="nb">{type}</th><td>{does}</td></tr>)}</tbody>
        </table>
      </div>
    </section>
  );
}

function Codes({ codes }: { codes: { code: string; name: string }[] }) {
  return (
    <section className="sec">
      <SectionHead title="Kode instansi" more={{ href: "/instansi", label: "Semua instansi" }} />
      <p className="soft mb-4">Taruh di awal pesan kalau Anda tahu siapa yang mengurus. Tidak wajib.</p>
      <dl className="codes">{codes.map(({ code, name }) => <div key={code}><dt>{code}</dt><dd>{name}</dd></div>)}</dl>
    </section>
  );
}
