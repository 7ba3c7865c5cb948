"use client";

import { IssueLine, Field, type FieldFrame, describedBy } from "./field";
import { useField } from "./form-context";

export type Choice = { value: string; label: string; hint?: string };

export type SelectFieldProps = FieldFrame & { choices: Choice[]; defaultValue?: string; placeholder?: string };

export function SelectField({ name, label, help, optional, choices, defaultValue, placeholder }: SelectFieldProps) {
  const field = useField(name, defaultValue);
  return (
    <Field id={field.id} label={label} help={help} optional={optional} issue={field.issue}>
      {/* A reset after the action ignores a changed default: a new key takes what was chosen. */}
      <select
        key={field.value}
        {...describedBy(field.id, help, field.issue)}
        className="in"
        id={field.id}
        name={name}
        required={!optional}
        defaultValue={field.value}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
      </select>
    </Field>
  );
}

export type RadioFieldProps = FieldFrame & { choices: Choice[]; defaultValue?: string };

export function RadioField({ name, label, help, choices, defaultValue }: RadioFieldProps) {
  const field = useField(name, defaultValue);
  return (
    <fieldset className="field" id={field.id} {...describedBy(field.id, help, field.issue)}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label className="choice" key={`${choice.value}${field.value}`}>
          <input className="rad" type="radio" name={name} value={choice.value} defaultChecked={choice.value === field.value} />
          <span>{choice.label}{choice.hint && <small>{choice.hint}</small>}</span>
        </label>
      ))}
      <IssueLine id={field.id} issue={field.issue} />
      {help && <p className="help" id={`${field.id}-bantuan`}>{help}</p>}
    </fieldset>
  );
}

export type CheckFieldProps = Omit<FieldFrame, "optional"> & { value?: string; defaultChecked?: boolean };

export function CheckField({ name, label, help, value = "ya", defaultChecked = false }: CheckFieldProps) {
  const field = useField(name, defaultChecked ? value : "");
  return (
    <div className="field">
      <label className="choice" htmlFor={field.id}>
        <input key={field.value} className="chk" type="checkbox" id={field.id} name={name} value={value} defaultChecked={field.value === value} {...describedBy(field.id, help, field.issue)} />
        <span>{label}</span>
      </label>
      <IssueLine id={field.id} issue={field.issue} />
      {help && <p className="help" id={`${field.id}-bantuan`}>{help}</p>}
    </div>
  );
}
