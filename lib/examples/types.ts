/** The kinds of agency a city has; "lembaga" is an office that is neither dinas nor badan (mayor, council). */
export type TenantKind =
  | "dinas" | "badan" | "kantor" | "sekretariat" | "bagian" | "inspektorat" | "satpol-pp" | "rsud"
  | "kecamatan" | "kelurahan" | "tp-pkk" | "lembaga";

/** The twelve lead colours an agency may choose from. */
export const leadColours = [
  "hijau", "zaitun", "toska", "laut", "biru", "nila", "ungu", "anggur", "bata", "tembaga", "cokelat", "arang",
] as const;
export type LeadColour = (typeof leadColours)[number];

/** How much work the agency's site shows: living, slow, dead, or no site at all. */
export type SiteState = "living" | "slow" | "dead" | "none";

/** A thing the agency answers for, in the words citizens use; 3 = surely theirs, 1 = sometimes. */
export type Duty = { phrase: string; weight: 1 | 2 | 3 };

/** What citizens need most from the agency; `icon` is a lucide name in kebab-case. */
export type ExampleService = { title: string; note: string; icon: string };

export type ExampleAgency = {
  slug: string;
  name: string;
  shortName: string;
  kind: TenantKind;
  parentSlug: string | null;
  /** Code of the Ministry of Home Affairs, such as 12.71.15.1001; only kecamatan and kelurahan have one. */
  code: string | null;
  /** Words that may lead an SMS, upper case, unique over all agencies. */
  smsCodes: string[];
  /** Other spellings of the name or place. */
  aliases: string[];
  tagline: string | null;
  address: string | null;
  phone: string | null;
  hours: string | null;
  headName: string | null;
  headTitle: string | null;
  lead: LeadColour;
  site: SiteState;
  duties: Duty[];
  services: ExampleService[];
};
