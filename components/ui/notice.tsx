import type { ReactNode } from "react";
import { Icon } from "./icon";

/** A short message inside a page; `bad` is said aloud at once. */
export function Note({ bad = false, children }: { bad?: boolean; children: ReactNode }) {
  return (
    <div className={bad ? "note bad" : "note"} role={bad ? "alert" : undefined}>
      <Icon name={bad ? "triangle-alert" : "info"} /><p>{children}</p>
    </div>
  );
}

export type Way = { href: string; label: string; icon?: string };

/**
 * A page that says "not here" and where to go next: empty, missing, failed, closed or not there yet. The first way is
 * the main one.
 */
export function Honest({ chip, title, children, ways, bad = false }: {
  chip?: ReactNode; title: string; children: ReactNode; ways: Way[]; bad?: boolean;
}) {
  return (
    <section className={bad ? "hon bad" : "hon"}>
      <div className="wrap"><div className="hon-in">
        {chip}
        <h1>{title}</h1>
        <div className="standfirst">{children}</div>
        <div className="cta">
          {ways.map((way, place) => (
            <a key={way.href} className={place === 0 ? "btn" : "btn line"} href={way.href}>
              {way.icon ? <Icon name={way.icon} /> : null}{way.label}
            </a>
          ))}
        </div>
      </div></div>
    </section>
  );
}

/** A list without anything in it yet. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return <div className="note"><Icon name="info" /><p><b>{title}</b> {children}</p></div>;
}
