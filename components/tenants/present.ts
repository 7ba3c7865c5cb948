import { sayMoment } from "@/lib/cases/when";
import { city } from "@/lib/city";
import type { PublicTenant, RelatedTenants, SeatFigures, TenantRow } from "@/lib/tenants/queries";
import type { CaseFigures } from "@/lib/tenants/figures";
import type { TallyView } from "@/components/cases/public/counts";
import { groupOf, kindGroups, type KindGroup } from "./kinds";
import type { KindBoxProps, KindCounts } from "./kind-box";
import type { Namesake } from "./namesake";
import type { WeekNumber } from "./portal-home";
import type { AgencyRow, AgencyView, Seat, SiteState } from "./view";

export function agencyView(tenant: PublicTenant): AgencyView {
  const { parent, lastOwnWorkAt, smsCodes, slug } = tenant;
  return {
    ...tenant, parent: parent && { name: parent.name, href: city.siteUrl(parent.slug) }, href: city.siteUrl(slug, ""),
    host: `${slug}.${city.rootDomain()}`, smsCode: smsCodes[0] ?? null, updatedAt: lastOwnWorkAt,
  };
}

/** Two agencies of one name are told apart by where they belong. */
export function agencyRow({ slug, name, kind, parent, state, suspended }: TenantRow): AgencyRow {
  return { href: city.siteUrl(slug), name, parentName: kind === "kelurahan" ? (parent?.name ?? null) : null, state, suspended };
}

/** The other agency of the same name, told apart by where it belongs. */
export function namesakeOf({ namesakes }: RelatedTenants): Namesake {
  const [twin] = namesakes.map(agencyRow);
  return twin ? { name: [twin.name, twin.parentName].filter(Boolean).join(", "), href: twin.href } : null;
}

/** Those that belong to an agency: no need to name it beside each. */
export const ownRows = (children: readonly TenantRow[]): AgencyRow[] => children.map((child) => ({ ...agencyRow(child), parentName: null }));

export function groupsOf(rows: readonly TenantRow[]): { id: KindGroup; label: string; agencies: AgencyRow[] }[] {
  return kindGroups.map(({ id, label }) => ({ id, label, agencies: rows.filter((row) => groupOf(row.kind) === id).map(agencyRow) }));
}

const SHOWN = 4;
const liveliest: Record<SiteState, number> = { living: 0, slow: 1, dead: 2, none: 3 };

/** The boxes of the portal's home: counts by state, and the liveliest few by name. */
export function kindBoxes(rows: readonly TenantRow[]): KindBoxProps[] {
  return groupsOf(rows).filter(({ agencies }) => agencies.length > 0).map(({ id, label, agencies }) => ({
    label, href: `/instansi?jenis=${id}`, counts: countStates(agencies),
    some: agencies.toSorted((a, b) => liveliest[a.state] - liveliest[b.state]).slice(0, SHOWN),
  }));
}

export function countStates(rows: readonly { state: SiteState }[]): KindCounts {
  const counts: KindCounts = { living: 0, slow: 0, dead: 0, none: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

const LAST_30 = 30 * 86_400_000;

/** Why a site counts as alive or not: `5 berita dalam 30 hari, 9 dari 11 jawaban tepat waktu.` Of news, the newest page is given, and how many there are. */
export function pulseWords({ items, pages }: { items: readonly { publishedAt: Date }[]; pages: number }, figures: CaseFigures, now: Date): string {
  const recent = items.filter(({ publishedAt }) => now.getTime() - publishedAt.getTime() < LAST_30).length;
  const wrote = recent === 0 ? "Tidak ada berita dalam 30 hari" : `${recent}${pages > 1 && recent === items.length ? " lebih" : ""} berita dalam 30 hari`;
  if (figures.answered === 0) return `${wrote}, belum ada jawaban untuk warga.`;
  return `${wrote}, ${figures.answeredInTime} dari ${figures.answered} jawaban tepat waktu.`;
}

/** Numbers of the moment are counted now and then, and the page is kept: they say when. */
const asOf = ({ countedAt }: Pick<CaseFigures, "countedAt">): string => (countedAt ? `per ${sayMoment(countedAt)}` : "belum dihitung");

export const caseTally = ({ received, answered, answeredInTime, lateNow, countedAt }: CaseFigures): TallyView => [
  { value: received, label: "laporan masuk dalam 30 hari" },
  { value: answered, label: answered > 0 ? `dijawab, ${answeredInTime} tepat waktu` : "dijawab" },
  { value: lateNow, label: `lewat batas waktu ${asOf({ countedAt })}` },
];

export function weekNumbers({ received, answered, answeredInTime, openNow, lateNow, countedAt }: CaseFigures, rows: readonly TenantRow[]): WeekNumber[] {
  const share = answered > 0 ? `${Math.round((answeredInTime / answered) * 100)}% tepat waktu` : undefined;
  return [
    { value: String(received), label: "laporan warga masuk" },
    { value: String(answered), label: "laporan dijawab", note: share },
    { value: String(openNow), label: "sedang dikerjakan", note: asOf({ countedAt }) },
    { value: String(lateNow), label: "lewat batas waktu", note: asOf({ countedAt }) },
    { value: String(countStates(rows).living), label: "situs instansi hidup", note: `dari ${rows.length} alamat` },
  ];
}

/** The three seats of a site; names stay with the dashboard. */
export function seatsOf(filled: SeatFigures, headTitle: string | null): Seat[] {
  const seat = (label: string, note: string, taken: boolean): Seat => ({ label, note: taken ? "Sudah ditunjuk" : note, filled: taken });
  return [
    seat("Penanggung jawab", `${headTitle ?? "Kepala instansi"}, belum tercatat`, filled.head),
    seat("Petugas", "Belum ditunjuk", filled.operator),
    seat("Wakil petugas", "Belum ditunjuk", filled.deputy),
  ];
}

/** Titles of services that say what is wrong; a message about such a thing names the place. */
const TROUBLE = /\b(mati|rusak|berlubang|tumpat|menumpuk|tumbang|ribut)\b/;

/** What a message to it may look like; every kind of agency has its own matters. */
export function exampleOf({ topServices, kind }: Pick<AgencyView, "topServices" | "kind">): string {
  if (kind === "kelurahan" || kind === "kecamatan") return "lampu jalan di depan pasar mati sejak malam Minggu";
  const titles = topServices.map(({ title }) => inSentence(title.replace(/^Laporkan /, "")));
  const trouble = titles.find((title) => TROUBLE.test(title));
  if (trouble) return `${trouble} di Jalan Juanda dekat masjid, sudah tiga hari`;
  return titles[0] ? `mau tanya soal ${titles[0]}, mohon penjelasannya` : "mau tanya jam pelayanan dan syaratnya";
}

/** `Akta kelahiran` becomes `akta kelahiran`; what begins with an abbreviation (`SMS Centre`) stays. */
const inSentence = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title);

/** What stands on top isn't told a second time as the newest story, unless there is nothing else to tell. */
export function besideTop<Story extends { slug: string }>(stories: Story[], top: { slug: string }[]): Story[] {
  const rest = stories.filter(({ slug }) => !top.some((one) => one.slug === slug));
  return rest.length > 0 ? rest : stories;
}
