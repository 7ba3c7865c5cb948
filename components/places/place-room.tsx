"use client";

import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { type Choice } from "@/components/fields/choice-field";
import { PickerField } from "@/components/fields/picker-field";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextField } from "@/components/fields/text-field";
import type { FormAction } from "@/lib/forms/outcome";

type Props = {
  places: readonly { id: number; name: string; tenant: string }[];
  homes: Choice[];
  /** `add` takes `name` and `tenant` (slug), `remove` takes `placeId`. */
  actions: { add: FormAction; remove: FormAction };
};

/** Names of streets, markets and complexes, each with the ward or district it lies in. */
export function PlaceRoom({ places, homes, actions }: Props) {
  const { say } = useShell();
  const told = (state: { message?: string }) => say({ message: state.message ?? "" });
  return (
    <div className="adm single">
      <section className="card" aria-labelledby="tambah">
        <header><h2 id="tambah">Tambah nama tempat</h2></header>
        <div className="pad">
          <ActionForm action={actions.add} label="Tambah nama tempat" onDone={told}>
            <TextField name="name" label="Nama" help="Seperti warga menulisnya, misalnya: Jalan Mawar, Pasar Simpang, Komplek Asri" />
            <PickerField name="tenant" label="Kelurahan atau kecamatan" choices={homes} />
            <div className="acts"><SubmitButton>Tambahkan</SubmitButton></div>
          </ActionForm>
        </div>
      </section>
      <section className="card" aria-labelledby="daftar">
        <header><h2 id="daftar">Nama yang sudah dikenal</h2><span className="r">{places.length}</span></header>
        {places.length === 0 ? <p className="pad soft">Belum ada. Kelurahan dan kecamatan sendiri sudah dikenal; yang ditambahkan di sini jalan, pasar, dan komplek.</p> : (
          <ul className="pad place-list">
            {places.map(({ id, name, tenant }) => (
              <li key={id}>
                <span className="grow"><b>{name}</b> <span className="soft">{tenant}</span></span>
                <ActionForm action={actions.remove} hidden={{ placeId: String(id) }} className="" label={`Hapus ${name}`} onDone={told}><button type="submit" className="btn sm quiet" aria-label={`Hapus ${name}`}>Hapus</button></ActionForm>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
