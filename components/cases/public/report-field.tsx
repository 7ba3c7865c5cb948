import type { ReactNode } from "react";
import type { Issue } from "@/lib/forms/outcome";

/** The sentence beside a field of the report, if something is wrong with it. */
export const issueOf = (issues: readonly Issue[], name: string): string | undefined => issues.find(({ field }) => field === name)?.message;

/** Names such as "isi" are taken by the page itself. */
export const idOf = (name: string): string => `lapor-${name}`;

/** What ties an input to its help and to its sentence. */
export function described(name: string, issue: string | undefined, help = true) {
  const ids = [issue ? `${idOf(name)}-salah` : "", help ? `${idOf(name)}-bantu` : ""].filter(Boolean).join(" ");
  return { id: idOf(name), name, "aria-invalid": issue ? true : undefined, "aria-describedby": ids || undefined } as const;
}

/** Label above, sentence and help below. */
export function ReportField({ name, label, help, issue, children }: { name: string; label: string; help?: ReactNode; issue?: string; children: ReactNode }) {
  return (
    <div className={issue ? "field bad" : "field"}>
      <label htmlFor={idOf(name)}>{label}</label>
      {children}
      {issue ? <p className="wrong" id={`${idOf(name)}-salah`}>{issue}</p> : null}
      {help ? <p className="help" id={`${idOf(name)}-bantu`}>{help}</p> : null}
    </div>
  );
}

/** A switch with one sentence of what it does. */
export function ReportSwitch({ name, label, on, children }: { name: string; label: string; on: boolean; children: ReactNode }) {
  return (
    <label className="switch" htmlFor={idOf(name)}>
      <input type="checkbox" id={idOf(name)} name={name} value="ya" defaultChecked={on} aria-describedby={`${idOf(name)}-bantu`} />
      <span><b>{label}</b><span id={`${idOf(name)}-bantu`}>{children}</span></span>
    </label>
  );
}
