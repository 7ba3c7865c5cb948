import type { ReactNode } from "react";

export type Fact = { label: string; value: ReactNode; note?: ReactNode };

/** Facts under their labels; a fact without a value is left out. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.filter((fact) => fact.value !== null).map((fact) => (
        <div key={fact.label}><dt>{fact.label}</dt><dd>{fact.value}{fact.note ? <small>{fact.note}</small> : null}</dd></div>
      ))}
    </dl>
  );
}

/** A person or an office by its first letters. */
export function Initials({ name }: { name: string }) {
  const letters = name.replace(/\b(Drs?|Dra|Ir|H|Hj)\.\s*/g, "").split(/\s+/).slice(0, 2).map((word) => word.charAt(0)).join("");
  return <span className="av" aria-hidden="true">{letters.toUpperCase()}</span>;
}
