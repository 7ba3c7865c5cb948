import { ExternalLink, UserX } from "lucide-react";
import Link from "next/link";
import type { Choice } from "@/components/fields/choice-field";
import type { FormAction } from "@/lib/forms/outcome";
import type { OperatorRole } from "@/lib/access/keys";
import { roleWords } from "@/lib/accounts/roles";
import type { AgencyDetail } from "@/lib/tenants/admin-queries";
import { kindWords } from "@/lib/tenants/kinds";
import { MergeAgencyForm, OpenSiteForm, RenameAgencyForm, ReopenAgencyForm, SeparateAgencyForm, SuspendAgencyForm } from "./agency-forms";
import { dayOf } from "@/lib/cases/working-days";
import { moment } from "./present";
import { sayTerm } from "./present-account";

export type AgencyPageProps = {
  agency: AgencyDetail; siteUrl: string; rootDomain: string; now: Date;
  actions: { rename: FormAction; open: FormAction; suspend: FormAction; reopen: FormAction; merge: FormAction; separate: FormAction };
  /** Agencies that may carry on this one's work. */
  successors: Choice[];
  /** Lets the admin work in the agency's own rooms. */
  actFor: (data: FormData) => Promise<void>;
};

/** One agency for the admin: what it is, its address, its people, and what can be done about it. */
export function AgencyPage({ agency, siteUrl, rootDomain, now, actions, successors, actFor }: AgencyPageProps) {
  const on = { slug: agency.slug, name: agency.name };
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <div className="body">
        <div className="adm">
          <div>
            <Facts agency={agency} siteUrl={siteUrl} now={now} />
            <People agency={agency} now={now} />
            <form action={actFor} className="card">
              <header><h2>Bekerja atas nama</h2></header>
              <div className="pad form">
                <input type="hidden" name="instansi" value={agency.slug} />
                <p className="soft">Anda masuk ke ruang kerja {agency.name} sebagai operator. Semua yang Anda lakukan di sana dicatat atas nama Anda.</p>
                <div className="acts"><button className="btn">Bekerja atas nama {agency.name}</button></div>
              </div>
            </form>
          </div>
          <div>
            {!agency.openedAt && <Box title="Buka situs"><OpenSiteForm action={actions.open} {...on} /></Box>}
            <Box title="Nama dan alamat"><RenameAgencyForm action={actions.rename} {...on} rootDomain={rootDomain} /></Box>
            {agency.suspendedAt
              ? <Box title="Ditangguhkan"><ReopenAgencyForm action={actions.reopen} {...on} /></Box>
              : <Box title="Tangguhkan"><SuspendAgencyForm action={actions.suspend} {...on} /></Box>}
            {agency.mergedInto
              ? <Box title="Digabung"><SeparateAgencyForm action={actions.separate} {...on} /></Box>
              : <Box title="Gabungkan"><MergeAgencyForm action={actions.merge} {...on} successors={successors} /></Box>}
          </div>
        </div>
      </div>
    </main>
  );
}

export function Box({ title, children }: { title: string; children: React.ReactNode }) {
  return <section className="card"><header><h2>{title}</h2></header><div className="pad">{children}</div></section>;
}

function Facts({ agency, siteUrl, now }: Pick<AgencyPageProps, "agency" | "siteUrl" | "now">) {
  return (
    <Box title="Instansi">
      <dl className="pairs">
        <dt>Nama</dt><dd>{agency.name}</dd>
        <dt>Jenis</dt><dd>{kindWords[agency.kind]}</dd>
        {agency.parent && <><dt>Bagian dari</dt><dd><Link className="link" href={`/admin/instansi/${agency.parent.slug}`}>{agency.parent.name}</Link></dd></>}
        <dt>Alamat</dt><dd><a className="link tight" href={siteUrl}>{siteUrl.replace(/^https?:\/\/|\/$/g, "")}<ExternalLink className="i s" aria-hidden="true" /></a></dd>
        {agency.formerSlugs.length > 0 && <><dt>Alamat lama</dt><dd>{agency.formerSlugs.join(", ")}</dd></>}
        <dt>Situs</dt><dd>{agency.openedAt ? `Dibuka ${moment(agency.openedAt, now).word}` : "Belum dibuka: warga melihat halaman apa adanya"}</dd>
        {agency.mergedInto && <><dt>Digabung ke</dt><dd><Link href={`/admin/instansi/${agency.mergedInto.slug}`}>{agency.mergedInto.name}</Link></dd></>}
        {agency.suspendedAt && <><dt>Ditangguhkan</dt><dd>{moment(agency.suspendedAt, now).word}: {agency.suspendedNote}</dd></>}
      </dl>
    </Box>
  );
}

/** In the order of the list's boxes; without the first three a site can't live. */
const ROLES: OperatorRole[] = ["operator", "deputy", "head", "reviewer"];

function People({ agency, now }: Pick<AgencyPageProps, "agency" | "now">) {
  return (
    <section className="card">
      <header><h2>Kursi</h2><Link className="btn sm r" href={inviteTo(agency)}>Undang orang</Link></header>
      <ul className="lines">{ROLES.map((role) => <RoleSeats key={role} role={role} agency={agency} today={dayOf(now)} />)}</ul>
    </section>
  );
}

const inviteTo = ({ slug }: AgencyDetail, role = "") => `/admin/akun/undang?instansi=${slug}${role && `&peran=${role}`}`;

function RoleSeats({ role, agency, today }: { role: OperatorRole; agency: AgencyDetail; today: string }) {
  const seats = agency.seats.filter((seat) => seat.role === role);
  const filled = seats.some((seat) => !seat.disabled && seat.startsOn <= today);
  return (
    <>
      {seats.map((seat) => (
        <li key={`${seat.accountId}${seat.startsOn}`}>
          <span className="post">{roleWords[role]}</span>
          <Link className="grow" href={`/admin/akun/${seat.accountId}`}><b>{seat.name}</b></Link>
          <span className="faint">{seat.disabled ? "akun dinonaktifkan" : sayTerm({ ...seat, when: seat.startsOn > today ? "later" : "now" })}</span>
        </li>
      ))}
      {!filled && role !== "reviewer" && (
        <li>
          <span className="post">{roleWords[role]}</span>
          <span className="grow"><span className="t-late tight"><UserX className="i s" aria-hidden="true" />Kursi kosong</span></span>
          <Link className="link sm" href={inviteTo(agency, role)}>Undang {roleWords[role].toLowerCase()}</Link>
        </li>
      )}
    </>
  );
}
