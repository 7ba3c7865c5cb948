"use client";

import Link from "next/link";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextField } from "@/components/fields/text-field";
import type { FormAction } from "@/lib/forms/outcome";
import type { GroupRow } from "@/lib/groups/queries";

/** The groups an agency writes to. */
export function GroupRoom({ groups, make }: { groups: GroupRow[]; make: FormAction | null }) {
  return (
    <div className="adm">
      <section className="card">
        <header><h2>Kelompok</h2></header>
        {groups.length === 0 ? <p className="pad soft">Belum ada. Kelompok untuk orang yang sering Anda kabari bersama: kepala lingkungan, kader PKK, relawan banjir.</p> : null}
        <ul className="lines">
          {groups.map(({ id, name, members, asked }) => (
            <li key={id}><Link href={`/dasbor/siaran/kelompok/${id}`} className="grow"><b>{name}</b></Link><span className="sm soft">{members} anggota{asked > 0 ? `, ${asked} belum menjawab` : ""}</span></li>
          ))}
        </ul>
      </section>
      {make ? <section className="card"><header><h2>Kelompok baru</h2></header><div className="pad">
        <ActionForm action={make} label="Kelompok baru"><TextField name="name" label="Nama" help="Anggota membacanya di SMS undangan." maxLength={60} autoComplete="off" /><div className="acts"><SubmitButton busy="Membuat…">Buat kelompok</SubmitButton></div></ActionForm>
      </div></section> : null}
    </div>
  );
}
