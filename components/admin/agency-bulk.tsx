"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { Dialog } from "@/components/dashboard/dialog";
import { useKeys } from "@/components/dashboard/use-keys";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField } from "@/components/fields/text-field";
import { type FormAction, type FormState } from "@/lib/forms/outcome";
import { type PickedAgency, useSelection } from "./agency-selection";
import { BulkTold } from "./bulk-told";

type Verb = "suspend" | "reopen" | "open";
/** Each takes one or more `tenant`; `suspend` takes `reason` too. */
export type BulkActions = Record<Verb, FormAction>;

type Words = { button: string; fits: (agency: PickedAgency) => boolean; says: string };
const VERBS: Record<Verb, Words> = {
  suspend: { button: "Tangguhkan", fits: ({ suspended, merged }) => !suspended && !merged, says: "Situsnya diganti dengan halaman yang menjelaskan penangguhan. Pesan warga tetap diterima dan dijawab." },
  reopen: { button: "Buka lagi", fits: ({ suspended }) => suspended, says: "Halaman penangguhan hilang dan situsnya tampil lagi seperti sebelumnya." },
  open: { button: "Buka situs", fits: ({ opened, merged }) => !opened && !merged, says: "Warga melihat situs instansinya, bukan lagi halaman “belum punya situs”." },
};
const ORDER: Verb[] = ["open", "reopen", "suspend"];

type Asking = { verb: Verb; agencies: PickedAgency[] };

/** Names what is picked, offers what fits it, and afterwards says what was done and what not. */
export function AgencyBulk({ actions, exportHref }: { actions: BulkActions; /** The picked addresses are added, with commas between. */ exportHref: string }) {
  const { picked, clear } = useSelection();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [told, setTold] = useState<NonNullable<FormState> & { verb: Verb } | null>(null);
  const agencies = [...picked.values()];
  const finish = (verb: Verb) => (state: NonNullable<FormState>) => {
    setAsking(null);
    setTold({ ...state, verb });
    clear();
  };
  const suspended = told?.verb === "suspend" ? (told.values?.done ?? "") : "";
  const takeBack = suspended ? async () => {
    const data = new FormData();
    for (const slug of suspended.split(" ")) data.append("tenant", slug);
    const state = await actions.reopen(null, data);
    if (state) setTold({ ...state, verb: "reopen" });
  } : undefined;
  useKeys({ ...(agencies.length > 0 && { escape: { run: clear, does: "Batalkan pilihan" } }) });
  return (
    <>
      {agencies.length > 0 && <Bar agencies={agencies} exportHref={exportHref} onAsk={(verb) => { setTold(null); setAsking({ verb, agencies: agencies.filter(VERBS[verb].fits) }); }} onNone={clear} />}
      <BulkTold told={told && { message: told.message ?? "", left: told.issues.map(({ message }) => message) }} undo={takeBack} onClose={() => setTold(null)} />
      <Dialog open={asking !== null} onClose={() => setAsking(null)} title={asking ? `${VERBS[asking.verb].button}: ${asking.agencies.length} instansi` : ""}>
        {asking && <Question {...asking} action={actions[asking.verb]} onDone={finish(asking.verb)} />}
      </Dialog>
    </>
  );
}

type BarProps = { agencies: PickedAgency[]; exportHref: string; onAsk: (verb: Verb) => void; onNone: () => void };

function Bar({ agencies, exportHref, onAsk, onNone }: BarProps) {
  const slugs = agencies.map(({ slug }) => slug).join(",");
  return (
    <div className="bulk" role="group" aria-label="Untuk instansi yang dipilih">
      <b className="nb" role="status">{agencies.length} dipilih</b>
      <span className="sm soft cut grow">{agencies.map(({ name }) => name).join(", ")}</span>
      {ORDER.map((verb) => ({ verb, count: agencies.filter(VERBS[verb].fits).length })).filter(({ count }) => count > 0).map(({ verb, count }) => (
        <button key={verb} type="button" className="btn sm" aria-haspopup="dialog" onClick={() => onAsk(verb)}>{VERBS[verb].button}{count < agencies.length && <span className="faint">{count}</span>}</button>
      ))}
      <a className="btn sm" href={`${exportHref}${slugs}`} download><Download className="i" />Unduh CSV</a>
      <button type="button" className="btn sm quiet" aria-keyshortcuts="Escape" onClick={onNone}>Batal <kbd aria-hidden="true">Esc</kbd></button>
    </div>
  );
}

function Question({ verb, agencies, action, onDone }: Asking & { action: FormAction; onDone: (state: NonNullable<FormState>) => void }) {
  const { button, says } = VERBS[verb];
  return (
    <div className="pad">
      <ActionForm action={action} onDone={onDone} label={button}>
        {agencies.map(({ slug }) => <input key={slug} type="hidden" name="tenant" value={slug} />)}
        <ul className="names" tabIndex={0} aria-label="Yang dipilih">{agencies.map(({ slug, name }) => <li key={slug}>{name}</li>)}</ul>
        <p className="soft">{says}</p>
        {verb === "suspend" && <TextAreaField name="reason" label="Alasan untuk warga" help="Alasan yang sama tampil di halaman setiap instansi itu." />}
        <div className="acts"><SubmitButton busy="Sedang dikerjakan…" className={verb === "suspend" ? "btn bad" : "btn pri"}>{button} {agencies.length} instansi</SubmitButton></div>
      </ActionForm>
    </div>
  );
}
