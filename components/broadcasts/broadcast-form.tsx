"use client";

import { useKeys } from "@/components/dashboard/use-keys";
import { useRefreshHold } from "@/components/dashboard/refresh-hold";
import { ActionForm } from "@/components/fields/action-form";
import { describedBy, Field } from "@/components/fields/field";
import { useField } from "@/components/fields/form-context";
import { SubmitButton } from "@/components/fields/submit-button";
import { usefulChoices } from "@/lib/broadcasts/input";
import { usefulWords } from "@/lib/broadcasts/words";
import { exactTime } from "@/lib/cases/when";
import type { FormAction } from "@/lib/forms/outcome";
import { AudienceFields } from "./audience-fields";
import { CostPanel } from "./cost-panel";
import { type ComposeChoices, type DraftFields, type Terms } from "./types";
import { type Keeping, useKeptFields } from "./use-kept-fields";
import { useRecipients } from "./use-recipients";

type Props = { action: FormAction; hidden?: Record<string, string>; initial: DraftFields; choices: ComposeChoices; terms: Terms; keeping: Keeping };
const FORM = "siaran";

/** Writes to many: what, to whom, when; beside it what arrives and what it costs. */
export function BroadcastForm({ action, hidden, initial, choices, terms, keeping }: Props) {
  const { fields, change, clear, unsaved, restored } = useKeptFields(initial, keeping);
  const recipients = useRecipients(fields);
  useRefreshHold(unsaved);
  useKeys({ "ctrl+s": { run: () => document.querySelector<HTMLFormElement>(`.${FORM}`)?.requestSubmit(), does: "Simpan konsep siaran" } });
  return (
    <div className="adm">
      <section className="card"><header><h2>Tulis siaran</h2></header>
        <div className="pad">
          <ActionForm action={action} hidden={hidden} className={`form ${FORM}`} label="Tulis siaran" onDone={clear}>
            {restored ? <Restored {...restored} drop={clear} /> : null}
            <Body value={fields.body} set={(body) => change({ body })} />
            <AudienceFields fields={fields} change={change} choices={choices} />
            <label className="choice"><input type="checkbox" className="chk" name="urgent" value="ya" checked={fields.urgent} onChange={(event) => change({ urgent: event.target.checked })} />
              <span>Mendesak<small>Banjir, kebakaran, listrik atau air mati. Mendahului siaran lain dan tetap dikirim malam hari.</small></span></label>
            <When fields={fields} change={change} />
            <div className="acts"><SubmitButton busy="Menyimpan…" keys="Control+S">Simpan dan lihat pratinjau</SubmitButton></div>
          </ActionForm>
        </div>
      </section>
      <div><CostPanel sender={choices.sender} body={fields.body} recipients={recipients} {...terms} /></div>
    </div>
  );
}

/** Words from before stand in the form: said, and taken back with one press. */
function Restored({ at, older, drop }: { at: string; older: boolean; drop: () => void }) {
  return (
    <div className={`note-line${older ? " warn-line" : ""}`} role="status">
      <p>Ketikan Anda yang belum disimpan dipulihkan dari perangkat ini ({exactTime(new Date(at))}).{older ? " Sesudah itu siaran ini diubah; bandingkan dulu sebelum menyimpan." : ""}</p>
      <button type="button" className="btn" onClick={drop}>Buang ketikan ini</button>
    </div>
  );
}

function Body({ value, set }: { value: string; set: (text: string) => void }) {
  const { id, issue } = useField("body");
  const help = "Satu hal, jelas tempat dan jamnya. Contoh: Air mati di Medan Maimun besok 09.00-12.00 karena perbaikan pipa.";
  return (
    <Field id={id} label="Pesan" help={help} issue={issue}>
      <textarea {...describedBy(id, help, issue)} className="in" id={id} name="body" rows={5} value={value} onChange={(event) => set(event.target.value)} required />
    </Field>
  );
}

function When({ fields, change }: { fields: DraftFields; change: (part: Partial<DraftFields>) => void }) {
  const [at, useful] = [useField("sendAt"), useField("usefulHours")];
  const help = "Kosong: segera. Waktu Medan (WIB).";
  return (
    <div className="pair">
      <Field id={at.id} label="Kirim pada" help={help} optional issue={at.issue}>
        <input {...describedBy(at.id, help, at.issue)} className="in" id={at.id} name="sendAt" type="datetime-local" value={fields.sendAt} onChange={(event) => change({ sendAt: event.target.value })} />
      </Field>
      <Field id={useful.id} label="Masih berguna selama" help="Yang belum terkirim sesudahnya tidak dikirim lagi." issue={useful.issue}>
        <select {...describedBy(useful.id, "x", useful.issue)} className="in" id={useful.id} name="usefulHours" value={fields.usefulHours} onChange={(event) => change({ usefulHours: Number(event.target.value) })}>
          {usefulChoices.map((hours) => <option key={hours} value={hours}>{usefulWords(hours)}</option>)}
        </select>
      </Field>
    </div>
  );
}
