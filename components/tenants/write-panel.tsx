import { Icon } from "@/components/ui/icon";
import { smsHref, type CityView } from "@/components/layout/citizen/city";
import type { Limits } from "@/lib/cases/limits";

export type WritePanelProps = {
  city: CityView;
  /** What the city promises. */
  limits: Limits;
  title?: string;
  /** The agency's code, shown in gold before the example. */
  code: string | null;
  example: string;
  /** The way to the page that explains it; left out on that page itself. */
  how?: string;
  /** The way to the form; left out on the form's own page. */
  form?: string;
  /** Who reads it instead, where nobody of the agency does yet. */
  reader?: string;
  /** The way to the form for getting news by SMS: on the portal itself, or at the agency's own address, which leads there. */
  hear?: string;
  /** Left out on the page for following itself. */
  follow?: boolean;
};

/** "Tulis kepada kami": the number, an example and what to expect. Green in both modes. */
export function WritePanel({ city, limits, title = "Tulis kepada kami", code, example, how, form, reader, hear, follow = true }: WritePanelProps) {
  const limit = `${limits.answer.complaint} hari kerja`;
  return (
    <section className="write on-green" id="tulis" aria-labelledby="tulis-judul">
      <h2 id="tulis-judul">{title}</h2>
      <a className="n" href={smsHref(city, code ? `${code} ` : undefined)}>{city.smsNumber}</a>
      <p className="mt-1.5">SMS Centre {city.name}. Contoh:</p>
      <p className="sms">{code ? <><b>{code}</b> </> : null}{example}</p>
      {reader ? <p>Selama belum ada petugas di sini, pesan Anda dibaca <strong>{reader}</strong>. Batas jawabannya sama: {limit}.</p> : null}
      {how ? <a className="btn gold" href={how}><Icon name="message-square-text" />Cara menulis</a> : null}
      {form ? <a className="btn line" href={form}><Icon name="square-pen" />Tulis di web</a> : null}
      {hear ? <a className="btn line" href={hear}><Icon name="bell" />Langganan kabar</a> : null}
      {follow ? <a className="btn line" href={`${city.portalUrl}/lacak`}><Icon name="ticket" />Ikuti laporan Anda</a> : null}
      <small>
        <Icon name="clock" />
        <span>{reader ? null : `Batas jawaban ${limit}. `}Nomor Anda tidak ditampilkan.</span>
      </small>
    </section>
  );
}
