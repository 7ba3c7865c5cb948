"use client";

import { useState } from "react";
import { articleDifferenceAction } from "@/lib/articles/actions";
import type { Change, ChangedLine } from "@/lib/articles/difference";

/** What a version changed, asked for when somebody wants to see it. */
export function DifferenceView({ articleId, version, title }: { articleId: number; version: number | null; title: string }) {
  const [changes, setChanges] = useState<Change[] | "asking" | "failed" | null>(null);
  const ask = () => {
    if (Array.isArray(changes) || changes === "asking") return;
    setChanges("asking");
    articleDifferenceAction(articleId, version).then((found) => setChanges(found ?? []), () => setChanges("failed"));
  };
  return (
    <details onToggle={(event) => { if (event.currentTarget.open) ask(); }}>
      <summary>{title}</summary>
      {changes === "failed" && <p className="t-late" role="alert">Belum bisa diambil. Tutup, lalu buka lagi.</p>}
      {changes === "asking" && <p className="soft" role="status">Membandingkan…</p>}
      {Array.isArray(changes) && (changes.length === 0 ? <p className="soft">Tulisannya sama.</p> : <dl className="diff">{changes.map((change) => <FieldChange key={change.field} change={change} />)}</dl>)}
    </details>
  );
}

const FieldChange = ({ change }: { change: Change }) => (
  <div><dt>{change.field}</dt>{change.lines.map((line, place) => <dd key={place}><LineChange line={line} /></dd>)}</div>
);

/** Marked by colour, by a line through or below, and in words for those who hear it. */
function LineChange({ line: { label, parts } }: { line: ChangedLine }) {
  return (
    <>
      {label && <span className="faint">{label}: </span>}
      {parts.map(({ kind, text }, place) => {
        if (kind === "same") return <span key={place}>{text}</span>;
        return kind === "added"
          ? <ins key={place}><span className="vh">[ditambah:</span>{text}<span className="vh">]</span></ins>
          : <del key={place}><span className="vh">[dihapus:</span>{text}<span className="vh">]</span></del>;
      })}
    </>
  );
}
