import { Icon } from "@/components/ui/icon";
import { smsHref, type CityView } from "@/components/layout/citizen/city";

export type WritePanelProps = {
  city: CityView;
  title?: string;
  /** The agency's code, shown in gold before the example. */
  code: string | null;
  example: string;
  /** Working days in which most were answered; null while there are too few answers to say. */
  usualDays?: number | null;
  /** The way to the page that explains it; left out on that page itself. */
  how?: string;
  /** Who reads it instead, where nobody of the agency does yet. */
  reader?: string;
};

/** "Tulis kepada kami": the number, an example and what to expect. Green in both modes. */
export function WritePanel({ city, title = "Tulis kepada kami", code, example, usualDays = null, how, reader }: WritePanelProps) {
  return (
    <section className="write on-green" id="tulis" aria-labelledby="tulis-judul">
      <h2 id="tulis-judul">{title}</h2>
      <a className="n" href={smsHref(city, code ? `${code} ` : undefined)}>{city.smsNumber}</a>
      <p className="mt-1.5">SMS Centre {city.name}. Contoh:</p>
      <p className="sms">{code ? <><b>{code}</b> </> : null}{example}</p>
      {reader ? <p>Selama belum ada petugas di sini, pesan Anda dibaca <strong>{reader}</strong>. Batas jawabannya sama: 5 hari kerja.</p> : null}
      {how ? <a className="btn gold" href={how}><Icon name="message-square-text" />Cara menulis</a> : null}
      <a className="btn line" href={`${city.portalUrl}/lacak`}><Icon name="ticket" />Ikuti laporan Anda</a>
      <small>
        <Icon name="clock" />
        <span>{expectation(usualDays, reader)}Nomor Anda tidak ditampilkan.</span>
      </small>
    </section>
  );
}

/** What most people wait; the limit where too few were answered; nothing where the panel already said it. */
function expectation(usualDays: number | null, reader: string | undefined): string {
  if (usualDays) return `Biasanya dijawab dalam ${usualDays} hari kerja. `;
  return reader ? "" : "Batas jawaban 5 hari kerja. ";
}
