"use client";

import { ListFilter } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState, useTransition } from "react";
import { Busy } from "@/components/dashboard/busy";
import { type Choice } from "@/components/fields/choice-field";
import { hrefWith, type TableQuery } from "./table-query";

/** The form that the filters in a table's header belong to: a GET form, so the filter is in the address. */
export const FILTER_FORM = "saring";

type FilterFormProps = { base: string; sort?: string; /** What the list can be sorted by; chosen here on a phone, where the table has no header. */ sorts?: Choice[]; initial?: string; /** How many filters narrow the list. */ active?: number; /** Stays in the address whatever is filtered. */ keep?: TableQuery };

export function FilterForm({ base, sort, sorts, initial, active = 0, keep = {} }: FilterFormProps) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const [open, setOpen] = useState(false);
  const go = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = [...new FormData(event.currentTarget)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value.trim()] as const] : []));
    start(() => router.push(hrefWith(base, {}, Object.fromEntries(typed))));
  };
  return (
    <form id={FILTER_FORM} action={base} onSubmit={go} role="search" aria-label="Saring tabel" data-folded={sorts && !open ? "" : undefined}>
      {sorts ? (
        <span className="only-phone sorts">
          <button type="button" className="btn" aria-expanded={open} onClick={() => setOpen(!open)}><ListFilter className="i" />Saring{active > 0 && <b>{active}</b>}</button>
          {sorts.length > 0 && <SortSelect sort={sort} sorts={sorts} initial={initial} />}
        </span>
      ) : sort && <input type="hidden" name="urut" value={sort} />}
      {Object.entries(keep).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <button className="vh" tabIndex={-1}>Terapkan saringan</button>
      <Busy on={busy} />
    </form>
  );
}

function SortSelect({ sort = "", sorts, initial = "" }: { sort?: string; sorts: Choice[]; initial?: string }) {
  const both = sorts.flatMap(({ value, label }) => [{ value, label }, { value: `-${value}`, label: `${label} (menurun)` }]);
  const choices = both.filter(({ value }) => value !== initial);
  const first = both.find(({ value }) => value === initial);
  return (
    <FilterSelect name="urut" label="Urutkan" all={`Urut: ${first?.label ?? ""}`} value={sort} choices={choices.map((choice) => ({ ...choice, label: `Urut: ${choice.label}` }))} />
  );
}

type FilterProps = { name: string; label: string; value: string };

const send = (field: HTMLInputElement | HTMLSelectElement) => field.form?.requestSubmit();

export function FilterText({ name, label, value }: FilterProps) {
  const typed = useRef(value);
  return (
    <input
      key={value} className="in sm" form={FILTER_FORM} name={name} aria-label={label} placeholder={label} defaultValue={value} onFocus={(event) => { typed.current = event.target.value; }}
      onBlur={(event) => { if (event.target.value !== typed.current) send(event.target); }}
    />
  );
}

export function FilterSelect({ name, label, value, all, choices }: FilterProps & { all: string; choices: Choice[] }) {
  return (
    <select key={value} className="in sm" form={FILTER_FORM} name={name} aria-label={label} defaultValue={value} onChange={(event) => send(event.target)}>
      <option value="">{all}</option>
      {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
    </select>
  );
}

/** Its word stands before it; sent when a whole day is chosen or taken away. */
export function FilterDay({ name, label, value }: FilterProps) {
  return (
    <label className="row sm soft">{label}
      <input
        key={value} type="date" className="in sm" form={FILTER_FORM} name={name} defaultValue={value}
        onBlur={(event) => { if (event.target.value !== value) send(event.target); }} onKeyDown={(event) => { if (event.key === "Enter") send(event.currentTarget); }}
      />
    </label>
  );
}

export function FilterCheck({ name, label, value, on }: FilterProps & { /** What stands in the address while it is ticked. */ on: string }) {
  return (
    <label className="row sm soft">
      <input key={value} type="checkbox" className="chk" form={FILTER_FORM} name={name} value={on} defaultChecked={value === on} onChange={(event) => send(event.target)} />
      {label}
    </label>
  );
}
