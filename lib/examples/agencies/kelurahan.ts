import type { ExampleAgency } from "../types";
import { agency, duties } from "./build";
import { fullNames } from "./full-names";
import { readRegions, type Region } from "./region-csv";
import { codeOf, slugOf, spellingsOf } from "./slugs";

const kelurahanDuties = duties(
  "kantor lurah; lurah; kepling; kepala lingkungan; surat keterangan domisili; surat pengantar",
  "surat keterangan tidak mampu; SKTM; surat keterangan usaha; surat keterangan; pengantar nikah; surat ahli waris; " +
    "pelayanan kelurahan; pegawai kelurahan; iuran lingkungan",
  "gotong royong; ronda; siskamling; data warga miskin; tetangga ribut; raskin; posyandu",
);

// Sei Mati is the name of two kelurahan, in Maimun and in Labuhan: the second carries its kecamatan.
const SLUGS: Record<string, string> = { "12.71.13.1002": "seimati-labuhan" };

// Bare names as SMS codes only where the name isn't a daily word ("Besar", "Darat") nor also a kecamatan ("Polonia").
const BARE_CODES = new Set(["aur", "hamdan", "seimati", "kesawan", "kampungbaru", "sukaraja", "titikuning"]);

/** The 151 kelurahan, each under its kecamatan, with full names. */
export function kelurahanAgencies(kecamatan: readonly ExampleAgency[]): ExampleAgency[] {
  const parents = new Map(kecamatan.map((parent) => [parent.code, parent]));
  return readRegions("villages").map((region) => {
    const parent = parents.get(region.code.slice(0, 8));
    if (!parent) throw new Error(`Kelurahan ${region.code} tidak punya kecamatan`);
    return kelurahan(region, parent);
  });
}

function kelurahan({ code, name: ministry }: Region, parent: ExampleAgency): ExampleAgency {
  const place = fullNames[code] ?? ministry;
  const slug = SLUGS[code] ?? slugOf(place);
  const codeWord = codeOf(slug);
  return agency({
    slug, name: `Kelurahan ${place}`, shortName: `Kel. ${place}`, kind: "kelurahan", code, parentSlug: parent.slug,
    smsCodes: BARE_CODES.has(slug) ? [codeWord, `KEL${codeWord}`] : [`KEL${codeWord}`],
    aliases: spellingsOf(place, ministry), headTitle: "Lurah", lead: parent.lead, duties: kelurahanDuties,
  });
}
