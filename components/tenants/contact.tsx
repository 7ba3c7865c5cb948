import type { CityView } from "@/components/layout/citizen/city";
import { Facts } from "@/components/ui/facts";
import { PageHead, SectionHead } from "@/components/ui/section-head";
import type { Limits } from "@/lib/cases/limits";
import { directionsTo } from "@/lib/identity/look";
import { officeWord } from "./kinds";
import { officeFacts } from "./office";
import type { AgencyView } from "./view";
import { WritePanel } from "./write-panel";

/** Where the agency is, when it is open, who leads it, and how to write. */
export function Contact({ city, limits, agency, example, map }: { city: CityView; limits: Limits; agency: AgencyView; example: string; /** Where map tiles are, if the city has any. */ map: { tiles: string; credit: string } | null }) {
  const { place } = agency.look;
  return (
    <div className="wrap">
      <PageHead title={`Kontak ${agency.name}`}>Datang, telepon, atau tulis SMS. Jawaban lewat SMS tercatat dan punya batas waktu.</PageHead>
      <div className="main-side">
        <section><SectionHead title={officeWord(agency.kind)} /><Facts facts={officeFacts(agency)} />
          {place ? <p className="ways"><a className="btn line" href={directionsTo(place)} rel="noopener">Petunjuk arah</a></p> : null}
          {place && map ? (
            <button type="button" className="btn line map-btn needs-js" data-peta="" data-latitude={place.latitude} data-longitude={place.longitude} data-name={agency.name} data-tiles={map.tiles} data-credit={map.credit}>Tampilkan peta</button>
          ) : null}
        </section>
        <div><WritePanel city={city} limits={limits} code={agency.smsCode} example={example} how="/sms" form="/lapor" hear="/langganan" /></div>
      </div>
    </div>
  );
}
