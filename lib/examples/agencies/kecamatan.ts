import type { LeadColour } from "@/lib/tenants/lead-colours";
import type { ExampleAgency } from "../types";
import { agency, duties } from "./build";
import { readRegions } from "./region-csv";
import { codeOf, slugOf } from "./slugs";

const kecamatanDuties = duties(
  "kantor camat; camat; pelayanan kecamatan",
  "surat keterangan waris; surat pindah antar kecamatan; rekomendasi camat; pasar malam; pegawai kecamatan",
  "gotong royong; keramaian; musrenbang kecamatan; sengketa batas tanah; rekam KTP di kecamatan",
);

const LEADS: LeadColour[] = ["hijau", "toska", "laut", "bata", "nila", "zaitun", "anggur"];

/** The 21 kecamatan; their names are places too, with and without "Medan". */
export function kecamatanAgencies(): ExampleAgency[] {
  return readRegions("districts").map(({ code, name }, index) => {
    const place = name.replace(/^Medan /, "");
    return agency({
      slug: slugOf(name), name: `Kecamatan ${name}`, shortName: `Kec. ${name}`, kind: "kecamatan", code,
      smsCodes: [codeOf(name), `KEC${codeOf(place)}`],
      aliases: [name.toLowerCase(), `kec ${place.toLowerCase()}`, `mdn ${place.toLowerCase()}`],
      headTitle: "Camat", lead: LEADS[index % LEADS.length] ?? "hijau", duties: kecamatanDuties,
    });
  });
}
