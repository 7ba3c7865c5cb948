import { Empty } from "@/components/ui/notice";
import { SectionHead } from "@/components/ui/section-head";
import { Icon } from "@/components/ui/icon";
import { AgencyRows } from "./kind-box";
import { kindGroups, type KindGroup } from "./kinds";
import type { AgencyRow, SiteState } from "./view";

export type AgencyFilterValue = { q: string; kind: KindGroup | null; state: SiteState | null };

const states: { id: SiteState; label: string }[] = [
  { id: "living", label: "Hidup" }, { id: "slow", label: "Lesu" }, { id: "dead", label: "Mati" }, { id: "none", label: "Belum ada" },
];

/** Search over all agencies: a GET form, so the result has an address of its own. */
export function AgencyFilter({ value }: { value: AgencyFilterValue }) {
  return (
    <form className="filter" action="/instansi" role="search" aria-label="Cari instansi">
      <div className="field wide">
        <label htmlFor="cari">Nama, tempat, atau urusan</label>
        <input id="cari" name="q" type="search" defaultValue={value.q} placeholder="Contoh: Kebersihan, Sei Mati, KTP" />
      </div>
      <Choice id="jenis" label="Jenis" chosen={value.kind} any="Semua jenis" options={kindGroups} />
      <Choice id="keadaan" label="Keadaan situs" chosen={value.state} any="Semua keadaan" options={states} />
      <button className="btn"><Icon name="search" />Cari</button>
    </form>
  );
}

function Choice({ id, label, chosen, any, options }: {
  id: string; label: string; chosen: string | null; any: string; options: readonly { id: string; label: string }[];
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={id} defaultValue={chosen ?? ""}>
        <option value="">{any}</option>
        {options.map((option) => <option key={option.id} value={option.id}>{option.label}</option>)}
      </select>
    </div>
  );
}

export type AgencyGroup = { id: KindGroup; label: string; agencies: AgencyRow[] };

/** The agencies found, kind by kind, with a way down to each kind; or what to do when there are none. */
export function AgencyGroups({ groups, searched }: { groups: AgencyGroup[]; searched: string }) {
  const filled = groups.filter((group) => group.agencies.length > 0);
  const count = filled.reduce((sum, { agencies }) => sum + agencies.length, 0);
  if (filled.length === 0) {
    return (
      <Empty title={searched ? `Tidak ada instansi yang cocok dengan “${searched}”.` : "Tidak ada instansi yang cocok."}>
        Coba satu kata saja, atau <a href="/instansi">lihat semua instansi</a>. Tidak tahu siapa yang mengurus? <a href="/sms-centre">Tulis ke
        SMS Centre</a>, petugas yang mencarikan.
      </Empty>
    );
  }
  return (
    <>
      <p className="found"><b>{count} instansi{searched ? ` cocok dengan “${searched}”` : ""}.</b> {filled.length > 1 ? <Jumps groups={filled} /> : null}</p>
      {filled.map((group) => (
        <section key={group.id} id={group.id} className="agencies">
          <SectionHead title={group.label} note={String(group.agencies.length)} />
          <AgencyRows agencies={group.agencies} />
        </section>
      ))}
    </>
  );
}

function Jumps({ groups }: { groups: AgencyGroup[] }) {
  return <>Langsung ke: {groups.map(({ id, label }) => <a key={id} href={`#${id}`}>{label}</a>)}</>;
}
