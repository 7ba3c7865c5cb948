import type { ReactNode } from "react";
import type { CityView } from "@/components/layout/citizen/city";
import type { Limits } from "@/lib/cases/limits";
import { Facts } from "@/components/ui/facts";
import { Honest } from "@/components/ui/notice";
import { kindWord, officeWord } from "./kinds";
import { type Namesake, NamesakeNote } from "./namesake";
import { isKnown, officeFacts } from "./office";
import { exampleOf } from "./present";
import { StateChip } from "./state-chip";
import type { AgencyView, Seat } from "./view";
import { WritePanel } from "./write-panel";

export type NoSiteProps = {
  city: CityView;
  limits: Limits;
  agency: AgencyView;
  namesake: Namesake;
  seats: Seat[];
  /** What belongs to it, and news of the parent or the city. */
  children: ReactNode;
};

/** The honest page of an agency without a site: what is known for sure, and how to be heard all the same. */
export function NoSite({ city, limits, agency, namesake, seats, children }: NoSiteProps) {
  const above = agency.parent ?? { name: `portal ${city.name}`, href: city.portalUrl };
  return (
    <>
      <Honest chip={<StateChip state="none" word="Belum ada situs" />} title={`${agency.name} belum punya situs sendiri.`}
        ways={[{ href: "#tulis", label: `Tulis kepada ${kindWord(agency.kind)}`, icon: "square-pen" }, { href: above.href, label: `Ke ${above.name}` }]}>
        Alamat ini sudah disiapkan, tetapi belum ada petugas yang mengisinya. Kantornya tetap buka, dan pesan Anda tetap sampai.
      </Honest>
      <div className="wrap">
        <NamesakeNote city={city} agency={agency} namesake={namesake} />
        <section className="sec close three">
          <Office agency={agency} above={above} />
          <Seats seats={seats} agency={agency} />
          <WritePanel city={city} limits={limits} title="Tulis lewat SMS" code={agency.smsCode} example={exampleOf(agency)} form="/lapor"
            reader={agency.parent?.name ?? `petugas SMS Centre ${city.name}`} />
        </section>
        {children}
      </div>
    </>
  );
}

function Office({ agency, above }: { agency: AgencyView; above: { name: string; href: string } }) {
  return (
    <div id="kantor">
      <h2>{officeWord(agency.kind)}</h2>
      {isKnown(agency) ? <Facts facts={officeFacts(agency)} /> : (
        <p className="soft sm">
          Alamat, jam buka, dan telepon kantor ini belum ada di data kota. Tanyakan lewat SMS, atau cari di <a href={above.href}>{above.name}</a>.
        </p>
      )}
    </div>
  );
}

function Seats({ seats, agency }: { seats: Seat[]; agency: AgencyView }) {
  const filled = seats.filter((seat) => seat.filled).length;
  const now = filled === 0 ? "Saat ini ketiganya kosong." : filled === seats.length ? "Ketiganya sudah terisi; tinggal membuka situsnya." : `Saat ini baru ${filled} yang terisi.`;
  return (
    <div>
      <h2>Mengapa belum ada?</h2>
      <p className="soft sm">Situs {kindWord(agency.kind)} dibuka setelah tiga kursi terisi. {now}</p>
      <ul className="links mt-2">
        {seats.map((seat) => (
          <li key={seat.label}>
            <div className="item"><span>{seat.label}<small>{seat.note}</small></span>
              <span className={seat.filled ? "state ok" : "state none"}>{seat.filled ? "Terisi" : "Kosong"}</span></div>
          </li>
        ))}
      </ul>
    </div>
  );
}
