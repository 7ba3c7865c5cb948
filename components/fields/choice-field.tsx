"use client";

import { Field, type FieldFrame, describedBy } from "./field";
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
