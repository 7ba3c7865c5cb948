"use client";

import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField } from "@/components/fields/text-field";
import { useShell } from "@/components/dashboard/shell-context";
import type { OwnDuties } from "@/lib/duties/queries";
import type { FormAction } from "@/lib/forms/outcome";

type Props = { /** Takes `surely`, `mostly`, `sometimes`, `examples` (a line each) and any number of `topic`. */ action: FormAction; own: OwnDuties; topics: readonly string[] };

const linesOf = (own: OwnDuties, weight: number) => own.words.filter((word) => word.weight === weight).map(({ phrase }) => phrase).join("\n");

/** Topics to tick, words in three strengths, and examples: what messages find the agency by. */
export function DutiesForm({ action, own, topics }: Props) {
  const { say } = useShell();
  return (
    <section className="card" aria-labelledby="kata">
      <header><h2 id="kata">Yang menjadi urusan kami</h2></header>
      <div className="pad">
        <ActionForm action={action} label="Tugas instansi" onDone={(state) => say({ message: state.message ?? "Disimpan." })}>
          <fieldset className="duty-topics">
            <legend>Pokok yang kami tangani</legend>
            <p className="soft">Satu pokok membawa puluhan kata dan ejaan SMS sekaligus.</p>
            <div className="duty-grid">
              {topics.map((topic) => (
                <label key={topic} className="choice"><input type="checkbox" className="chk" name="topic" value={topic} defaultChecked={own.topics.includes(topic)} /><span>{topic}</span></label>
              ))}
            </div>
          </fieldset>
          <TextAreaField name="surely" label="Kata yang pasti urusan kami" help="Satu kata atau frasa tiap baris, misalnya: pohon tumbang" rows={6} optional defaultValue={linesOf(own, 3)} />
          <TextAreaField name="mostly" label="Kata yang biasanya urusan kami" rows={5} optional defaultValue={linesOf(own, 2)} />
          <TextAreaField name="sometimes" label="Kata yang kadang urusan kami" rows={3} optional defaultValue={linesOf(own, 1)} />
          <TextAreaField name="examples" label="Contoh pesan" help="Kalimat seperti yang ditulis warga, satu tiap baris. Jangan memakai nama atau nomor orang." rows={6} optional defaultValue={own.examples.join("\n")} />
          <div className="acts"><SubmitButton>Simpan</SubmitButton></div>
        </ActionForm>
      </div>
    </section>
  );
}
