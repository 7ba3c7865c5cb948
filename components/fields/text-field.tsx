"use client";

import { type ComponentProps } from "react";
import { Field, type FieldFrame, describedBy } from "./field";
import { useField } from "./form-context";

export type TextFieldProps = FieldFrame & Omit<ComponentProps<"input">, "name" | "id"> & { /** Fixed words after the input, such as the root domain. */ suffix?: string };

export function TextField({ name, label, help, optional, suffix, defaultValue, type = "text", ...rest }: TextFieldProps) {
  const field = useField(name, typeof defaultValue === "string" ? defaultValue : "");
  const secret = type === "password";
  const input = (
    <input
      {...rest}
      {...describedBy(field.id, help, field.issue)}
      className="in"
      id={field.id}
      name={name}
      type={type}
      required={!optional}
      defaultValue={secret ? undefined : field.value}
    />
  );
  return (
    <Field id={field.id} label={label} help={help} optional={optional} issue={field.issue}>
      {suffix ? <div className="affix">{input}<span>{suffix}</span></div> : input}
    </Field>
  );
}

export type TextAreaFieldProps = FieldFrame & Omit<ComponentProps<"textarea">, "name" | "id">;

export function TextAreaField({ name, label, help, optional, defaultValue, rows = 3, ...rest }: TextAreaFieldProps) {
  const field = useField(name, typeof defaultValue === "string" ? defaultValue : "");
  return (
    <Field id={field.id} label={label} help={help} optional={optional} issue={field.issue}>
      <textarea
        {...rest}
        {...describedBy(field.id, help, field.issue)}
        className="in"
        id={field.id}
        name={name}
        rows={rows}
        required={!optional}
        defaultValue={field.value}
      />
    </Field>
  );
}
