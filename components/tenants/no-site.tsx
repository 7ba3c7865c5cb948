import type { ReactNode } from "react";
import { Lines, telephone } from "@/components/layout/citizen/footer";
import type { CityView } from "@/components/layout/citizen/city";
import { Facts, type Fact } from "@/components/ui/facts";
import { Honest, Note } from "@/components/ui/notice";
import { kindWord, officeWord } from "./kinds";
import { StateChip } from "./state-chip";
import type { AgencyView } from "./view";
import { WritePanel } from "./write-panel";

export type Seat = { label: string; note: string; filled: boolean };

export type NoSiteProps = {
  city: CityView;
  agency: AgencyView;
  /** Another agency of the same name, such as the second Sei Mati. */
  namesake: { name: string; href: string } | null;
  seats: Seat[];
  /** News of the parent or the city, as rows. */
  news: ReactNode;
};

/** The honest page of an agency without a site: what is known for sure, and how to be heard all the same. */
export function NoSite({ city, agency, namesake, seats, news }: NoSiteProps) {
  const above = agency.parent ?? { name: `portal ${city.name}`, href: city.portalUrl };
  return (
    <>
      <Honest chip={<StateChip state="none" word="Belum ada situs" />} title={`${agency.name} belum punya situs sendiri.`}
        ways={[{ href: "#tulis", label: `Tulis kepada ${kindWord(agency.kind)}`, icon: "square-pen" }, { href: above.href, label: `Ke ${above.name}` }]}>
        Alamat ini sudah disiapkan, tetapi belum ada petugas yang mengisinya. Kantornya tetap buka, dan Anda tetap bisa menulis. Di bawah ini
        yang kami tahu pasti.
      </Honest>
      <div className="wrap">
        {namesake && agency.parent ? (
          <Note>
            <b>Ada dua {agency.name} di {city.name}.</b> Yang ini di {agency.parent.name}. Mencari yang
            lain? <a href={namesake.href}>{namesake.name}</a>.
          </Note>
        ) : null}
        <section className="sec close three">
          <div id="kantor"><h2>{officeWord(agency.kind)}</h2><Facts facts={officeFacts(agency)} /></div>
          <Seats seats={seats} agency={agency} />
          <WritePanel city={city} title="Tulis lewat SMS" code={agency.smsCode} example="lampu jalan dekat pasar mati sejak malam Minggu"
            reader={agency.parent?.name ?? `petugas SMS Centre ${city.name}`} />
        </section>
        {news}
      </div>
    </>
  );
}

function Seats({ seats, agency }: { seats: Seat[]; agency: AgencyView }) {
  const filled = seats.filter((seat) => seat.filled).length;
  const count = filled === 0 ? "belum ada" : `baru ${filled}`;
  return (
    <div>
      <h2>Mengapa belum ada?</h2>
      <p className="soft sm">Situs {kindWord(agency.kind)} dibuka setelah {seats.length} kursi terisi. Saat ini {count}.</p>
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

/** Address, hours, telephone and head, with a plain word for what the city's data doesn't hold. */
export function officeFacts(agency: AgencyView): Fact[] {
  const unknown = <span className="faint font-normal">Belum ada di data kota</span>;
  return [
    { label: "Alamat", value: agency.address ? <Lines text={agency.address} /> : unknown },
    { label: "Buka", value: agency.hours ? <Lines text={agency.hours} /> : unknown },
    { label: "Telepon", value: agency.phone ? <a href={telephone(agency.phone)}>{agency.phone}</a> : unknown },
    { label: agency.headTitle ?? "Pimpinan", value: agency.headName ?? unknown },
  ];
}
