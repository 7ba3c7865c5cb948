import type { CityView } from "@/components/layout/citizen/city";
import { PageHead, SectionHead } from "@/components/ui/section-head";
import { WritePanel } from "@/components/tenants/write-panel";
import type { Limits } from "@/lib/cases/limits";
import { Tally, type TallyView } from "./counts";

/** What any phone can type. */
const commands = [
  { type: "CEK 48291735", does: "Menanyakan sampai di mana laporan Anda. Ganti angkanya dengan nomor tiket Anda." },
  { type: "INFO", does: "Meminta cara memakai SMS Centre, dalam satu balasan." },
  { type: "BUKA 48291735 …", does: "Membuka lagi laporan yang belum beres. Tulis alasannya sesudah nomor tiket." },
  { type: "NILAI 48291735 4", does: "Menilai jawabannya, dari 1 (sangat buruk) sampai 5 (sangat baik)." },
  { type: "LANGGAN KOTA", does: "Menerima kabar dan peringatan lewat SMS. Ganti KOTA dengan kode satu instansi; boleh ditambah nama kelurahan." },
  { type: "BERHENTI", does: "Berhenti menerima pesan dari kami. Laporan Anda tetap dikerjakan. BERHENTI dan kode: dari satu instansi saja." },
];

/** What becomes of a message, in order. */
const stepsOf = ({ forward, answer, fieldCheck, close }: Limits) => [
  { title: "Anda menulis", when: "Kapan saja", what: "Sebutkan tempatnya dan masalahnya. Ejaan singkat tidak apa-apa." },
  { title: "Anda mendapat nomor tiket", when: "Saat itu juga", what: "Datang lewat SMS balasan. Simpan delapan angkanya." },
  { title: "Pesan diteruskan", when: `Paling lama ${forward} hari kerja`, what: "Kepada instansi yang berwenang, kalau belum langsung sampai." },
  { title: "Instansi menjawab", when: `Paling lama ${answer.complaint} hari kerja`,
    what: `Usul dan saran ${answer.aspiration} hari kerja; yang perlu diperiksa di tempat ${fieldCheck} hari kerja.` },
  { title: "Anda menanggapi", when: `Dalam ${close} hari kerja`, what: "Belum beres? Buka lagi laporannya. Sudah beres? Beri nilai." },
];

/** The page about the SMS Centre; `codes` are words that may lead a message. */
export function SmsCentrePage({ city, limits, counts, codes }: { city: CityView; limits: Limits; counts: TallyView; codes: { code: string; name: string }[] }) {
  return (
    <div className="wrap">
      <PageHead title={`SMS Centre ${city.name}`}>
        Satu nomor untuk semua urusan kota. Tulis apa adanya dari HP apa saja; petugas yang mencarikan instansinya.
      </PageHead>
      <div className="main-side side-first">
        <div>
          <WritePanel city={city} limits={limits} title="Kirim SMS ke kota" form="/lapor" hear="/langganan" code={null} example="lampu jalan di simpang Juanda mati sudah seminggu, gelap sekali kalau malam" />
          <section className="said"><h2>Tujuh hari terakhir</h2><Tally counts={counts} /></section>
        </div>
        <div><How city={city} limits={limits} /><Commands city={city} /></div>
      </div>
      {codes.length > 0 ? <Codes codes={codes} /> : null}
    </div>
  );
}

/** An agency's own page about writing to it. */
export function AgencySmsPage({ city, limits, name, code, example, counts }: {
  city: CityView; limits: Limits; name: string; code: string | null; example: string; counts: TallyView;
}) {
  return (
    <div className="wrap">
      <PageHead title={`Tulis kepada ${name}`}>
        {code ? `Awali SMS Anda dengan ${code} supaya langsung sampai ke kami. Lupa kodenya pun tidak apa-apa.`
          : "Tulis apa adanya dan sebutkan tempatnya. Petugas meneruskannya kepada kami."}
      </PageHead>
      <div className="main-side side-first">
        <div>
          <WritePanel city={city} limits={limits} code={code} example={example} form="/lapor" hear="/langganan" />
          <section className="said"><h2>Laporan kepada kami</h2><Tally counts={counts} /></section>
        </div>
        <div><How city={city} limits={limits} /><Commands city={city} /></div>
      </div>
    </div>
  );
}

function How({ city, limits }: { city: CityView; limits: Limits }) {
  return (
    <section>
      <SectionHead title="Yang terjadi dengan pesan Anda" />
      <ol className="path">
        {stepsOf(limits).map(({ title, when, what }) => <li key={title}><b>{title}</b><span>{when}</span><p>{what}</p></li>)}
      </ol>
      <p className="soft sm mt-4">
        Nomor dan nama Anda tidak ditampilkan kepada umum. Jangan kirim PIN atau kata sandi; {city.government} tidak pernah memintanya. Biaya SMS
        sesuai tarif operator Anda. <b>Ini bukan nomor darurat:</b> untuk keadaan darurat hubungi <a className="nb" href="tel:112">112</a>.
      </p>
    </section>
  );
}

function Commands({ city }: { city: CityView }) {
  return (
    <section className="sec close">
      <SectionHead title="Perintah singkat" />
      <div className="tbl keys">
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
