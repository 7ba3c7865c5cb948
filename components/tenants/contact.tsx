import type { CityView } from "@/components/layout/citizen/city";
import { Facts } from "@/components/ui/facts";
import { PageHead } from "@/components/ui/section-head";
import { officeFacts } from "./no-site";
import type { AgencyView } from "./view";
import { WritePanel } from "./write-panel";

/** Where the agency is, when it is open, who leads it, and how to write. */
export function Contact({ city, agency, example }: { city: CityView; agency: AgencyView; example: string }) {
  return (
    <div className="wrap">
      <PageHead title={`Kontak ${agency.name}`}>Datang, telepon, atau tulis SMS. Jawaban lewat SMS tercatat dan punya batas waktu.</PageHead>
      <div className="main-side">
        <Facts facts={officeFacts(agency)} />
        <div><WritePanel city={city} code={agency.smsCode} example={example} how="/sms" /></div>
      </div>
    </div>
  );
}
