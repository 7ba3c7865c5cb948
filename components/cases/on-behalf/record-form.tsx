"use client";

import { useState } from "react";
import { ActionForm } from "@/components/fields/action-form";
import { type Choice, SelectField } from "@/components/fields/choice-field";
import { PickerField } from "@/components/fields/picker-field";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField, TextField } from "@/components/fields/text-field";
import { channelWords, toldWays } from "@/lib/cases/channel-words";
import { kindWords } from "@/lib/cases/kind-words";
import type { FormAction } from "@/lib/forms/outcome";
import { Recorded, type RecordedCase } from "./recorded";

export type RecordFormProps = { action: FormAction; /** A name for each form, so that pressing twice records once. */ nonce: string; wards: Choice[]; /** Whose it will be. */ where: string };

/** An officer writes down what somebody told: at the counter, by telephone, by letter. */
export function RecordForm({ action, nonce, wards, where }: RecordFormProps) {
  const [recorded, setRecorded] = useState<RecordedCase | null>(null);
  if (recorded) return <Recorded recorded={recorded} again={() => location.reload()} />;
  return (
    <div className="adm single">
      <section className="card" aria-labelledby="catat">
        <header><h2 id="catat">Yang disampaikan warga</h2></header>
        <div className="pad">
          <ActionForm action={action} hidden={{ nonce }} label="Catat laporan" onDone={({ values }) => setRecorded({ ticket: values?.ticket ?? "", code: values?.code ?? "" })}>
            <SelectField name="saluran" label="Bagaimana sampainya?" choices={toldWays.map((value) => ({ value, label: channelWords[value] }))} />
            <SelectField name="jenis" label="Jenis" choices={Object.entries(kindWords).map(([value, label]) => ({ value, label }))} />
            <TextAreaField name="isi" label="Kata-kata warga" rows={6} help="Tulis seperti disampaikan. Isi surat boleh diringkas." autoFocus />
            <PickerField name="kelurahan" label="Kelurahan" choices={wards} optional />
            <TextField name="patokan" label="Jalan atau patokan" optional />
            <TextField name="hp" label="Nomor HP warga" type="tel" inputMode="tel" optional help="Nomor tiket dan jawaban dikirim ke nomor ini." />
            <TextField name="email" label="E-mail warga" type="email" optional />
            <label className="tick"><input type="checkbox" name="anonim" value="ya" /><span>Sembunyikan namanya dari umum</span></label>
            <label className="tick"><input type="checkbox" name="rahasia" value="ya" /><span>Rahasiakan seluruh laporan</span></label>
            <p className="sm soft">{where}</p>
            <div className="acts"><SubmitButton>Catat laporan</SubmitButton></div>
          </ActionForm>
        </div>
      </section>
    </div>
  );
}
