"use client";

import { describedBy, Field } from "@/components/fields/field";
import type { Fields, FieldSpec, FieldSpecs } from "@/lib/articles/field-spec";
import { rulesOf } from "@/lib/articles/kind-rules";
import type { ArticleKind } from "@/lib/articles/kinds";

type Value = Fields[string];
type Props = {
  kind: ArticleKind; fields: Fields; change: (fields: Fields) => void;
  /** Sentences beside their fields, after a refused publish. */
  wrong: ReadonlyMap<string, string>;
};

/** What the kind asks for beside title, summary, picture and text. */
export function KindFields({ kind, fields, change, wrong }: Props) {
  const specs: FieldSpecs = rulesOf[kind].specs;
  const names = Object.entries(specs);
  if (names.length === 0) return null;
  return (
    <div className="form kind-fields">
      {names.map(([name, spec]) => (
        <KindField key={name} id={`medan-${name}`} spec={spec} value={fields[name] ?? spec.empty} issue={wrong.get(name)}
          change={(value) => change({ ...fields, [name]: value })} />
      ))}
    </div>
  );
}

type FieldProps = { id: string; spec: FieldSpec<string> | FieldSpec<string[]> | FieldSpec<boolean>; value: Value; issue?: string; change: (value: Value) => void };

function KindField({ id, spec, value, issue, change }: FieldProps) {
  if (spec.look === "yes") {
    return (
      <div className="field">
        <label className="tick"><input type="checkbox" id={id} checked={value === true} onChange={(event) => change(event.target.checked)} aria-describedby={`${id}-bantuan`} />{spec.label}</label>
        <p className="help" id={`${id}-bantuan`}>{spec.help}</p>
      </div>
    );
  }
  return <Field id={id} label={spec.label} help={spec.help} issue={issue}><Control id={id} spec={spec} value={value} issue={issue} change={change} /></Field>;
}

function Control({ id, spec, value, issue, change }: FieldProps) {
  const said = { id, className: "in", ...describedBy(id, spec.help, issue) };
  const text = Array.isArray(value) ? value.join("\n") : String(value);
  switch (spec.look) {
    case "lines": return <textarea {...said} rows={Math.min(10, Math.max(3, text.split("\n").length + 1))} value={text} onChange={(event) => change(event.target.value.split("\n"))} />;
    case "text": return <textarea {...said} rows={4} maxLength={spec.longest} value={text} onChange={(event) => change(event.target.value)} />;
    case "moment": return <input {...said} type="datetime-local" value={text} onChange={(event) => change(event.target.value.slice(0, 16))} />;
    case "day": return <input {...said} type="date" value={text} onChange={(event) => change(event.target.value)} />;
    case "choice": return (
      <select {...said} value={text} onChange={(event) => change(event.target.value)}>
        <option value="">Pilih…</option>
        {spec.choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}{choice.note ? `: ${choice.note}` : ""}</option>)}
      </select>
    );
    case "line": return <input {...said} type="text" maxLength={spec.longest} value={text} onChange={(event) => change(event.target.value)} />;
    case "yes": return null;
  }
}
