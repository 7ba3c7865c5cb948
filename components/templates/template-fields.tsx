import type { RefObject } from "react";
import { describedBy, Field } from "@/components/fields/field";
import { useField } from "@/components/fields/form-context";
import { kindWords, type TemplateKind, templateKinds } from "@/lib/cases/templates/kind";

type Props<Value extends string> = { value: Value; set: (value: Value) => void };

export function NameField({ value, set, fresh }: Props<string> & { fresh: boolean }) {
  const { id, issue } = useField("name");
  return (
    <Field id={id} label="Nama" help="Untuk Anda dan rekan; warga tidak melihatnya." issue={issue}>
      <input {...describedBy(id, "x", issue)} className="in" id={id} name="name" autoFocus={fresh} autoComplete="off" required value={value} onChange={(event) => set(event.target.value)} />
    </Field>
  );
}

/** Nothing cuts what is pasted: what is too long is said, not lost. */
export function TextField({ value, set, box }: Props<string> & { box: RefObject<HTMLTextAreaElement | null> }) {
  const { id, issue } = useField("text");
  const help = "Isian dalam kurung kurawal diganti saat dipakai. Yang Anda isi sendiri: {isi: nama jalan}. Kurung kurawal lain tidak dipakai.";
  return (
    <Field id={id} label="Isi" help={help} issue={issue}>
      <textarea {...describedBy(id, help, issue)} ref={box} className="in" id={id} name="text" rows={7} required value={value} onChange={(event) => set(event.target.value)} />
    </Field>
  );
}

export function KindField({ value, set }: Props<TemplateKind>) {
  return (
    <fieldset className="field">
      <legend>Dikirim sebagai</legend>
      {templateKinds.map((kind) => (
        <label key={kind} className="choice">
          <input type="radio" className="rad" name="kind" value={kind} checked={kind === value} onChange={() => set(kind)} />
          <span>{kindWords[kind].called}<small>{kindWords[kind].means}</small></span>
        </label>
      ))}
    </fieldset>
  );
}
