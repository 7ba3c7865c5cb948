import type { CityView } from "@/components/layout/citizen/city";
import { Facts } from "@/components/ui/facts";
import { PageHead, SectionHead } from "@/components/ui/section-head";
import { officeWord } from "./kinds";
import { officeFacts } from "./office";
import type { AgencyView } from "./view";
import { WritePanel } from "./write-panel";

/** Where the agency is, when it is open, who leads it, and how to write. */
export function Contact({ city, agency, example }: { city: CityView; agency: AgencyView; example: string }) {
  return (
    <div className="wrap">
      <PageHead title={`Kontak ${agency.name}`}>Datang, telepon, atau tulis SMS. Jawaban lewat SMS tercatat dan punya batas waktu.</PageHead>
      <div className="main-side">
        <section><SectionHead title={officeWord(agency.kind)} /><Facts facts={officeFacts(agency)} /></section>
        <div><WritePanel city={city} code={agency.smsCode} example={example} how="/sms" /></div>
      </div>
    </div>
  );
}
