import type { TenantRow } from "@/lib/tenants/queries";
import type { PostInput } from "./post-input";

type Row = Pick<TenantRow, "id" | "name" | "shortName" | "kind" | "parent">;

const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
/** "Kelurahan Sei Mati" as an address has it: "kel sei mati". */
const short = (name: string): string => plain(name).replace(/^ (?:kelurahan|kecamatan) /, " ");

/** The one ward that an address names, with its district where two have the name; undefined: none, or more than one could be meant. */
export function wardNamed<T extends Row>(wards: readonly T[], address: string): T | undefined {
  const written = plain(address);
  const named = wards.filter((ward) => ["kelurahan", "kel", "desa"].some((word) => written.includes(` ${word}${short(ward.name)}`)));
  // "Kelurahan Sei Kera Hilir" names no "Sei Kera".
  const longest = named.filter((ward) => !named.some((other) => other !== ward && short(other.name).startsWith(short(ward.name)) && short(other.name) !== short(ward.name)));
  const inDistrict = longest.length > 1 ? longest.filter(({ parent }) => parent && written.includes(short(parent.name))) : longest;
  return inDistrict.length === 1 ? inDistrict[0] : undefined;
}

/** The place as a person reads it below the report, as in the web form. */
export function placeWords({ address_string, lat, long }: PostInput): string {
  const point = lat === null || long === null ? null : `${lat}, ${long}`;
  return [address_string === null ? (point && `Tempatnya: titik ${point}`) : `Tempatnya: ${address_string}${point ? ` (titik ${point})` : ""}`].filter((line) => line).join("\n");
}

/** The report's whole text: what was written, where it is, and a link that nobody here follows. */
export function reportText(input: PostInput): string {
  const below = [placeWords(input), input.media_url === null ? "" : `Berkas dari pengirim, belum diperiksa: ${input.media_url}`].filter((line) => line !== "");
  return below.length === 0 ? input.description : `${input.description}\n\n${below.join("\n")}`;
}
