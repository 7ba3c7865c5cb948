import type { ExampleAgency } from "../types";
import { administration } from "./administration";
import { citizenServices } from "./citizen-services";
import { divisions } from "./divisions";
import { economy } from "./economy";
import { kecamatanAgencies } from "./kecamatan";
import { kelurahanAgencies } from "./kelurahan";
import { livingPlaces } from "./living-places";
import { livingServices } from "./living-services";
import { livingWorks } from "./living-works";
import { pkkAgencies } from "./pkk";
import { publicWorks } from "./public-works";
import { safety } from "./safety";
import { fadingSites } from "./states";

const known: Record<string, Partial<ExampleAgency>> = { ...livingWorks, ...livingServices, ...livingPlaces, ...fadingSites };

let built: ExampleAgency[] | undefined;

/**
 * All 250 agencies of Medan: 56 offices as the city listed them in 2014, 21 kecamatan, 151 kelurahan and 22 PKK teams.
 * Parents come before their children. Names and codes are facts; people, telephone numbers and house numbers are invented.
 */
export function exampleAgencies(): ExampleAgency[] {
  return (built ??= allAgencies().map((one) => ({ ...one, ...known[one.slug] })));
}

function allAgencies(): ExampleAgency[] {
  const kecamatan = kecamatanAgencies();
  return [
    ...administration, ...citizenServices, ...publicWorks, ...safety, ...economy, ...divisions,
    ...kecamatan, ...kelurahanAgencies(kecamatan), ...pkkAgencies(kecamatan),
  ];
}
