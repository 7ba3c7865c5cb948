import { telephone } from "@/components/layout/citizen/footer";
import { Icon } from "@/components/ui/icon";
import { Note } from "@/components/ui/notice";
import { MoreLink } from "@/components/ui/section-head";
import { When } from "@/components/ui/when";
import { StateChip } from "./state-chip";
import type { AgencyView } from "./view";
import type { TopService } from "@/lib/tenants/schema";

/** Who we are, and whether this site is alive. `pulse` says in a sentence why it counts as alive or not. */
export function Who({ agency, pulse }: { agency: AgencyView; pulse: string }) {
  return (
    <section className="who">
      <h1>{agency.tagline ?? agency.name}</h1>
      <div className={`alive ${agency.state}`}>
        <b>{agency.updatedAt ? <>{agency.state === "living" ? "Diperbarui" : "Terakhir diperbarui"} <When at={agency.updatedAt} show="day" /></> : "Belum pernah diperbarui"}</b>
        <StateChip state={agency.state} /> <span className="soft">{pulse}</span>
      </div>
    </section>
  );
}

/** On a site that fell silent: what it shows may be wrong by now, and whom to ask instead. */
export function SilentNote({ agency }: { agency: AgencyView }) {
  return (
    <Note>
      <b>Situs ini sudah lama tidak diisi.</b> Yang tertulis di sini mungkin tidak berlaku lagi. Kantornya tetap buka: tulis lewat SMS
      {agency.phone ? <> atau telepon <a className="nb" href={telephone(agency.phone)}>{agency.phone}</a></> : null}.
    </Note>
  );
}

/** What people need most from the agency: what it is, a word about it, and the way there where it has a page. */
export function TopServices({ services, more }: { services: (TopService & { href?: string })[]; more: { href: string; label: string } }) {
  return (
    <section className="col-svc">
      <h2 className="lab">Yang paling sering diperlukan</h2>
      <ul className="svc">
        {services.map(({ title, note, icon, href }) => {
          const words = <><Icon name={icon} /><div>{title}<span>{note}</span></div></>;
          return <li key={title}>{href ? <a className="item" href={href}>{words}</a> : <div className="item">{words}</div>}</li>;
        })}
      </ul>
      <MoreLink href={more.href}>{more.label}</MoreLink>
    </section>
  );
}
