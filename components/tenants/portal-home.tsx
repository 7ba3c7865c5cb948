import { smsHref, type CityView } from "@/components/layout/citizen/city";
import { SearchForm } from "@/components/search/search-form";
import { Icon } from "@/components/ui/icon";
import { SectionHead } from "@/components/ui/section-head";
import { KindBox, type KindBoxProps } from "./kind-box";
import { StateLegend } from "./state-chip";

/** Search over all agencies, large, before the city's skyline. */
export function Hero({ city, often }: { city: CityView; often: { label: string; href: string }[] }) {
  return (
    <section className="hero">
      <img src="/kota.svg" width={1440} height={360} alt="" />
      <div className="wrap">
        <h1>Apa yang Anda perlukan dari {city.name}?</h1>
        <SearchForm className="bigfind" action="/cari" id="cari" label="Cari di semua instansi" placeholder="Cari berita, urusan, atau instansi" button="Cari" />
        {often.length > 0 ? (
          <p className="often"><span>Sering dicari:</span>{often.map(({ label, href }) => <a key={label} href={href}>{label}</a>)}</p>
        ) : null}
      </div>
    </section>
  );
}

/** The three ways to be heard: SMS, how it works, follow a ticket. */
export function WriteDesk({ city }: { city: CityView }) {
  return (
    <section className="desk" aria-label="Tulis kepada kota">
      <div>
        <h2><Icon name="message-square-text" />Kirim SMS ke kota</h2>
        <a className="n" href={smsHref(city)}>{city.smsNumber}</a>
        <p>Tulis saja apa adanya, sebutkan tempatnya. Anda langsung dapat nomor tiket, dan jawabannya datang lewat SMS. Biaya SMS biasa.</p>
      </div>
      <div>
        <h2><Icon name="circle-help" />Cara kerjanya</h2>
        <p>Siapa yang membaca, berapa lama dijawab, dan perintah singkat dari HP apa saja. Punya internet? <a href="/lapor">Tulis laporan di web</a>, dengan foto.</p>
        <a className="btn" href="/sms-centre">Tentang SMS Centre</a>
      </div>
      <form action="/lacak">
        <h2><Icon name="ticket" />Ikuti laporan</h2>
        <div className="field">
          <label htmlFor="tiket">Nomor tiket dari SMS balasan</label>
          <div className="in">
            <input id="tiket" name="tiket" inputMode="numeric" autoComplete="off" placeholder="4829 1735" aria-describedby="tiket-bantu" required />
            <button className="btn">Lihat</button>
          </div>
          <p className="help" id="tiket-bantu">Delapan angka. Dari HP: ketik CEK 48291735.</p>
        </div>
      </form>
    </section>
  );
}

export type WeekNumber = { value: string; label: string; note?: string };

/** Numbers of the week, each with its words. `since` is its first day: `17 November`. */
export function WeekNumbers({ since, numbers }: { since: string; numbers: WeekNumber[] }) {
  return (
    <section className="sec">
      <SectionHead title="Tujuh hari terakhir" note={`sejak ${since}`} />
      <dl className="week">
        {numbers.map(({ value, label, note }) => (
          <div key={label}><dt>{label}{note ? <small>{note}</small> : null}</dt><dd>{value}</dd></div>
        ))}
      </dl>
    </section>
  );
}

/** The agencies by kind with the state of their sites. */
export function KindBoxes({ total, boxes }: { total: number; boxes: KindBoxProps[] }) {
  return (
    <section className="sec">
      <SectionHead title="Instansi dan keaktifan situsnya" more={{ href: "/instansi", label: `Semua ${total} instansi` }} />
      <StateLegend />
      <div className="kinds">{boxes.map((box) => <KindBox key={box.label} {...box} />)}</div>
    </section>
  );
}
