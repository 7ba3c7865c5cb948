"use client";

import { useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextField } from "@/components/fields/text-field";
import type { FormAction, FormState } from "@/lib/forms/outcome";

export type RegroupChoices = {
  /** What the citizen wrote, to take some of it out. */
  messages: { id: string; text: string }[];
  /** The same citizen's other cases, to put one in. */
  others: { id: string; title: string }[];
};
export type RegroupVerb = "split" | "merge" | "link";
type Props = { verb: RegroupVerb | null; onClose: () => void; caseId: string; ticket: string; choices: RegroupChoices; split: FormAction; merge: FormAction; link: FormAction; /** Undoes a merge by its link's id. */ onMerged: (linkId: string) => () => void };

const TITLES: Record<RegroupVerb, string> = { split: "Pisahkan pesan dari", merge: "Gabungkan ke", link: "Tautkan dengan" };

/** Takes messages out, puts another case in, or notes that two belong together. */
export function RegroupDialog({ verb, onClose, caseId, ticket, choices, split, merge, link, onMerged }: Props) {
  const { say } = useShell();
  const done = (state: NonNullable<FormState>) => {
    onClose();
    const linkId = state.values?.linkId;
    say({ message: state.message ?? "Selesai.", ...(linkId ? { undo: onMerged(linkId) } : {}) });
  };
  const action = verb === "split" ? split : verb === "merge" ? merge : link;
  const nothing = (verb === "split" && choices.messages.length < 2) || (verb === "merge" && choices.others.length === 0);
  return (
    <Dialog open={verb !== null} onClose={onClose} title={`${verb ? TITLES[verb] : ""} laporan ${ticket}`}>
      <div className="pad">
        {nothing ? <p>{verb === "split" ? "Warga baru menulis satu pesan di laporan ini; tidak ada yang bisa dipisah." : "Warga ini tidak punya laporan lain di instansi Anda."}</p> : (
          <ActionForm key={verb} action={action} hidden={{ caseId }} onDone={done}>
            {verb === "split" && <SplitChoices messages={choices.messages} />}
            {verb === "merge" && <MergeChoices others={choices.others} />}
            {verb === "link" && <TextField name="ticket" label="Nomor tiket laporan yang berkaitan" inputMode="numeric" help="Delapan angka. Warganya tidak diberi tahu; hanya petugas yang melihat tautan ini." />}
            <div className="acts">
              <SubmitButton busy="Menyimpan…">{verb === "split" ? "Pisahkan" : verb === "merge" ? "Gabungkan" : "Tautkan"}</SubmitButton>
              <button type="button" className="btn quiet" onClick={onClose}>Batal</button>
            </div>
          </ActionForm>
        )}
      </div>
    </Dialog>
  );
}

// A form is reset when its action has answered: what it is reset to is what was chosen.

function SplitChoices({ messages }: { messages: RegroupChoices["messages"] }) {
  const [ticked, setTicked] = useState<Record<string, boolean>>({});
  return (
    <fieldset className="pick">
      <legend>Pesan mana yang menjadi laporan sendiri? Warga diberi tahu nomornya sekali.</legend>
      {messages.map(({ id, text }) => <label key={id} className="row"><input type="checkbox" className="chk" name="message" value={id} defaultChecked={ticked[id] ?? false} onChange={({ target }) => setTicked({ ...ticked, [id]: target.checked })} /><span>{text}</span></label>)}
    </fieldset>
  );
}

function MergeChoices({ others }: { others: RegroupChoices["others"] }) {
  const [chosen, setChosen] = useState("");
  return (
    <fieldset className="pick">
      <legend>Laporan mana dari warga yang sama yang masuk ke sini? Pesannya pindah, laporannya ditutup.</legend>
      {others.map(({ id, title }) => <label key={id} className="row"><input type="radio" name="otherId" value={id} required defaultChecked={id === chosen} onChange={() => setChosen(id)} /><span>{title}</span></label>)}
    </fieldset>
  );
}
