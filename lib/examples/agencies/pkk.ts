import type { ExampleAgency } from "../types";
import { agency, duties } from "./build";

const pkkDuties = duties(
  "PKK; dasawisma; kader PKK",
  "posyandu; kader posyandu; lomba PKK; UP2K; ibu-ibu PKK",
  "balita; gizi balita; tanaman obat keluarga; senam lansia; pelatihan menjahit",
);

/** TP PKK of the city and of each kecamatan: 22 teams. */
export function pkkAgencies(kecamatan: readonly ExampleAgency[]): ExampleAgency[] {
  const city = agency({
    slug: "pkk", name: "TP PKK Kota Medan", shortName: "TP PKK", kind: "tp-pkk", smsCodes: ["PKK", "TPPKK"],
    aliases: ["tim penggerak pkk", "pkk kota medan"], headTitle: "Ketua TP PKK", lead: "anggur", duties: pkkDuties,
  });
  return [city, ...kecamatan.map((home) => teamOf(home))];
}

function teamOf(home: ExampleAgency): ExampleAgency {
  const place = home.name.replace(/^Kecamatan /, "");
  return agency({
    slug: `pkk-${home.slug}`, name: `TP PKK Kecamatan ${place}`, shortName: `PKK ${place}`, kind: "tp-pkk",
    parentSlug: "pkk", smsCodes: [`PKK${place.replace(/^Medan /, "").toUpperCase()}`],
    aliases: [`pkk ${place.toLowerCase()}`], headTitle: "Ketua TP PKK Kecamatan", lead: "anggur", duties: pkkDuties,
  });
}
