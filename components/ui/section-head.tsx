import type { ReactNode } from "react";
import { Icon } from "./icon";

/** Head of a section: a heavy rule above, the heading left, "Semua …" right. */
export function SectionHead({ title, note, more }: { title: string; note?: string; more?: { href: string; label: string } }) {
  return (
    <div className="sec-head">
      <h2>{title}{note ? <> <span>{note}</span></> : null}</h2>
      {more ? <a href={more.href}>{more.label}</a> : null}
    </div>
  );
}

/** "Semua 14 layanan" with an arrow. */
export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return <a className="more-link" href={href}>{children} <Icon name="arrow-right" /></a>;
}

/** Heading and lead sentence of a page that has no picture of its own. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return <header className="page-head"><h1>{title}</h1>{children ? <p>{children}</p> : null}</header>;
}
