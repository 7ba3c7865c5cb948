import { Lines, telephone } from "@/components/layout/citizen/footer";
import type { Fact } from "@/components/ui/facts";
import type { AgencyView } from "./view";

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

/** Whether the city's data holds anything about the office. */
export const isKnown = ({ address, hours, phone, headName }: AgencyView): boolean => [address, hours, phone, headName].some((fact) => fact !== null);
