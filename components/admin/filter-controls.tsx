"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef } from "react";
import { type Choice } from "@/components/fields/choice-field";
import { hrefWith } from "./table-query";

/** The form that the filters in a table's header belong to: a GET form, so the filter is in the address. */
export const FILTER_FORM = "saring";

export function FilterForm({ base, sort }: { base: string; sort?: string }) {
  const router = useRouter();
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = [...new FormData(event.currentTarget)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value.trim()] as const] : []));
    router.push(hrefWith(base, {}, Object.fromEntries(typed)));
  };
  return (
    <form id={FILTER_FORM} action={base} onSubmit={go} role="search" aria-label="Saring tabel">
      {sort && <input type="hidden" name="urut" value={sort} />}
      <button className="vh" tabIndex={-1}>Terapkan saringan</button>
    </form>
  );
}

export function FilterText({ name, label, value }: { name: string; label: string; value: string }) {
  const typed = useRef(value);
  return (
    <input
      key={value} className="in sm" form={FILTER_FORM} name={name} aria-label={label} placeholder={label} defaultValue={value} onFocus={(event) => { typed.current = event.target.value; }}
      onBlur={(event) => { if (event.target.value !== typed.current) event.target.form?.requestSubmit(); }}
    />
  );
}

export function FilterSelect({ name, label, value, all, choices }: { name: string; label: string; value: string; all: string; choices: Choice[] }) {
  return (
    <select key={value} className="in sm" form={FILTER_FORM} name={name} aria-label={label} defaultValue={value} onChange={(event) => event.target.form?.requestSubmit()}>
      <option value="">{all}</option>
      {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
    </select>
  );
}
