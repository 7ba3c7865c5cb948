import type { ReactNode } from "react";
import { smsHref, type CityView } from "@/components/layout/citizen/city";
import { Icon } from "@/components/ui/icon";
import { PageHead, SectionHead } from "@/components/ui/section-head";
import type { Issue } from "@/lib/forms/outcome";
import { idOf } from "@/components/cases/public/report-field";

/** One page about getting messages: the form, and beside it how it works. */
export function SubscriptionFrame({ city, title, lead, children }: { city: CityView; title: string; lead: string; children: ReactNode }) {
  return (
    <div className="wrap">
      <PageHead title={title}>{lead}</PageHead>
      <div className="main-side">
        <div>{children}</div>
        <div>
          <section>
            <SectionHead title="Yang perlu Anda tahu" />
            <ul className="plain">
              <li>Tidak ada yang dikirim sebelum Anda sendiri menyetujuinya dari HP Anda.</li>
              <li>Berhenti kapan saja: balas BERHENTI dari HP itu. Langsung berlaku.</li>
              <li>Gratis. Malam hari HP Anda tidak diganggu, kecuali keadaan darurat.</li>
              <li>Nomor Anda disimpan terenkripsi dan tidak diperlihatkan kepada siapa pun, juga tidak kepada petugas. <a href="/data-pribadi">Data pribadi Anda</a></li>
            </ul>
          </section>
          <section className="sec close">
            <SectionHead title="Lebih mudah dari HP" />
            <p className="soft">Kirim <b>LANGGAN KOTA</b> ke <a className="nb" href={smsHref(city, "LANGGAN KOTA")}>{city.smsNumber}</a>, lalu balas YA. Ganti KOTA dengan <a href="/sms-centre">kode instansi</a> untuk satu instansi.</p>
          </section>
        </div>
      </div>
    </div>
  );
}

/** What has to be mended, on top, each leading to its field. */
export function Mend({ issues }: { issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <div className="note bad first" role="alert">
      <Icon name="triangle-alert" />
      <div><b>Belum terkirim.</b><ul>{issues.map(({ field, message }) => <li key={message}>{field ? <a href={`#${idOf(field)}`}>{message}</a> : message}</li>)}</ul></div>
    </div>
  );
}

/** People don't see it, programs fill it in. */
export const Trap = () => <p className="trap" aria-hidden="true"><label htmlFor="situs">Kosongkan kolom ini</label><input id="situs" name="situs" tabIndex={-1} autoComplete="off" /></p>;
