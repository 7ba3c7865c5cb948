import type { ReactNode } from "react";
import { describedBy, Field, IssueLine } from "@/components/fields/field";
import { SpokenMoment } from "@/components/ui/spoken-moment";
import { FilesField } from "./files-field";
import type { KindFieldProps } from "./kind-field-props";
import { LinesField } from "./lines-field";


/** The year has four digits: without an end browsers take six. */
const LAST_DAY = "9999-12-31";

/** One field, by its look: label, control, the sentence about it, help. A new look of field-spec.ts gets its case here. */
export function KindField(props: KindFieldProps): ReactNode {
  const { name, id, spec, value, issue, change } = props;
  const said = { id, "data-field": name, className: "in", ...describedBy(id, spec.help, issue) };
  const text = typeof value === "string" ? value : "";
  switch (spec.look) {
    case "lines": return <LinesField {...props} most={spec.most} longest={spec.longest} lines={Array.isArray(value) ? value : []} />;
    case "files": return <FilesField {...props} most={spec.most} />;
    case "choice": return <Choice {...props} />;
    case "yes": return <Tick {...props} />;
    case "text": return <Framed {...props}><textarea {...said} rows={3} maxLength={spec.longest} value={text} onChange={(event) => change(event.target.value)} /></Framed>;
    case "moment": return <Framed {...props}><input {...said} className="in short" type="datetime-local" max={`${LAST_DAY}T23:59`} value={text} onChange={(event) => change(event.target.value.slice(0, 16))} /><SpokenMoment value={text} /></Framed>;
    case "day": return <Framed {...props}><input {...said} className="in short" type="date" max={LAST_DAY} value={text} onChange={(event) => change(event.target.value)} /><SpokenMoment value={text} /></Framed>;
    case "line": return (
      <Framed {...props}>
        <input {...said} className={spec.keyboard === "numeric" ? "in short" : "in"} type="text" inputMode={spec.keyboard} maxLength={spec.longest} list={props.suggestions && `${id}-pilihan`} autoComplete="off" value={text}
          onChange={(event) => change(event.target.value)} />
        {props.suggestions && <Suggestions id={id} value={text} names={props.suggestions} />}
      </Framed>
    );
  }
}

const Framed = ({ id, spec, needed, issue, children }: KindFieldProps & { children: ReactNode }) =>
  <Field id={id} label={spec.label} help={spec.help} optional={!needed} issue={issue}>{children}</Field>;

/** What the agency wrote elsewhere, to be chosen and not mistyped; a name that is nowhere yet is told. */
function Suggestions({ id, value, names }: { id: string; value: string; names: string[] }) {
  const known = names.some((name) => name.toLowerCase() === value.trim().toLowerCase());
  return (
    <>
      <datalist id={`${id}-pilihan`}>{names.map((name) => <option key={name} value={name} />)}</datalist>
      {value.trim() !== "" && !known && <p className="help t-warn" role="status">Jabatan itu belum ada. Sampai ditulis, pejabat ini tampil di puncak bagan.</p>}
    </>
  );
}

function Choice({ name, id, spec, needed, value, issue, change }: KindFieldProps) {
  if (spec.look !== "choice") return null;
  return (
    <fieldset className="field" aria-describedby={`${issue ? `${id}-salah ` : ""}${id}-bantuan`}>
      <legend>{spec.label}{!needed && <span className="opt"> (boleh kosong)</span>}</legend>
      <p className="help" id={`${id}-bantuan`}>{spec.help}</p>
      {spec.choices.map((choice, place) => (
        <label key={choice.value} className="choice">
          <input type="radio" className="rad" id={place === 0 ? id : undefined} data-field={name} name={id} value={choice.value} checked={value === choice.value} onChange={() => change(choice.value)} />
          <span>{choice.label}{choice.note && <small>{choice.note}</small>}</span>
        </label>
      ))}
      <IssueLine id={id} issue={issue} />
    </fieldset>
  );
}

function Tick({ name, id, spec, value, change }: KindFieldProps) {
  return (
    <div className="field">
      <label className="choice"><input type="checkbox" className="chk" id={id} data-field={name} checked={value === true} onChange={(event) => change(event.target.checked)} aria-describedby={`${id}-bantuan`} /><span>{spec.label}</span></label>
      <p className="help" id={`${id}-bantuan`}>{spec.help}</p>
    </div>
  );
}
