"use client";

import { useRouter } from "next/navigation";
import { useActionState, useId, useRef } from "react";
import { useRefreshHold } from "@/components/dashboard/refresh-hold";
import { useShell } from "@/components/dashboard/shell-context";
import { useKeys } from "@/components/dashboard/use-keys";
import { describedBy, Field } from "@/components/fields/field";
import { FormContext, fieldId } from "@/components/fields/form-context";
import { ErrorSummary } from "@/components/fields/error-summary";
import { SubmitButton } from "@/components/fields/submit-button";
import { between, selectBlankWords, typeInto } from "@/components/inbox/templates/insert";
import { Slotted } from "@/components/inbox/templates/slotted";
import { exactTime } from "@/lib/cases/when";
import type { FormAction, FormState } from "@/lib/forms/outcome";
import { ExamplePanel } from "./example-panel";
import { type Keeping, type TemplateFields, useKeptTemplate } from "./use-kept-template";

type Props = { /** Takes `templateId`, `version`, `name`, `text`. */ action: FormAction; initial: TemplateFields; keeping: Keeping; pricePerPart: number };

/** Writes a template; beside it its variables, and how it reads for a case that nobody has. */
export function TemplateForm({ action, initial, keeping, pricePerPart }: Props) {
  const { fields, change, clear, goOnFrom, version, unsaved, restored } = useKeptTemplate(initial, keeping);
  const prefix = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const router = useRouter();
  const { say } = useShell();
  useRefreshHold(unsaved);
  useKeys({ "ctrl+s": { run: () => box.current?.form?.requestSubmit(), does: "Simpan templat" } });
  const [state, submit] = useActionState<FormState, FormData>(async (previous, data) => {
    const next = await action(previous, data);
    if (next?.ok) {
      clear();
      say({ message: next.message ?? "Templat disimpan." });
      router.push("/dasbor/pesan/templat");
    } else if (next?.values?.newerText !== undefined) goOnFrom(Number(next.values.version));
    return next;
  }, null);
  const putIn = (raw: string) => {
    if (!box.current) return;
    const edit = between(box.current.value, box.current.selectionEnd, raw);
    typeInto(box.current, edit);
    selectBlankWords(box.current, edit);
  };
  const issueOf = (field: string) => state?.issues.find((issue) => issue.field === field)?.message;
  const [nameId, textId] = [fieldId(prefix, "name"), fieldId(prefix, "text")];
  // Nothing cuts what is pasted: what is too long is said, not lost.
  const help = "Isian dalam kurung kurawal diganti saat dipakai. Yang Anda isi sendiri: {isi: nama jalan}. Kurung kurawal lain tidak dipakai.";
  return (
    <div className="adm">
      <section className="card"><header><h2>{keeping.version === 0 ? "Templat baru" : "Ubah templat"}</h2></header><div className="pad">
        {/* The page stays in memory when left: what was saved then isn't news when it is opened again. */}
        <FormContext value={{ prefix, state: state?.ok ? null : state }}>
          <form action={submit} className="form" aria-label="Templat jawaban" noValidate>
            <ErrorSummary />
            <input type="hidden" name="templateId" value={keeping.id} /><input type="hidden" name="version" value={version} />
            {restored ? <Restored at={restored} older={version < keeping.version} drop={clear} /> : null}
            {state?.values?.newerText !== undefined ? <Newer {...state.values} /> : null}
            <Field id={nameId} label="Nama" help="Untuk Anda dan rekan; warga tidak melihatnya." issue={issueOf("name")}>
              <input {...describedBy(nameId, "x", issueOf("name"))} className="in" id={nameId} name="name" autoFocus={keeping.version === 0} autoComplete="off" required value={fields.name} onChange={(event) => change({ name: event.target.value })} />
            </Field>
            <Field id={textId} label="Isi" help={help} issue={issueOf("text")}>
              <textarea {...describedBy(textId, help, issueOf("text"))} ref={box} className="in" id={textId} name="text" rows={7} required value={fields.text} onChange={(event) => change({ text: event.target.value })} />
            </Field>
            <div className="acts"><SubmitButton keys="Control+S">Simpan <kbd aria-hidden="true">Ctrl S</kbd></SubmitButton></div>
          </form>
        </FormContext>
      </div></section>
      <div><ExamplePanel text={fields.text} pricePerPart={pricePerPart} onVariable={putIn} /></div>
    </div>
  );
}

/** A colleague saved while this person wrote: both texts are there, and nothing was overwritten. */
function Newer({ newerBy = "Rekan Anda", newerName = "", newerText = "" }: { newerBy?: string; newerName?: string; newerText?: string }) {
  return <div className="note-line"><p>Isinya sekarang, dari {newerBy}: <b>{newerName}</b></p><p className="look-answer"><span className="look-text"><Slotted text={newerText} /></span></p></div>;
}

function Restored({ at, older, drop }: { at: string; older: boolean; drop: () => void }) {
  return (
    <div className="note-line" role="status">
      <p>Ketikan Anda yang belum disimpan dipulihkan dari perangkat ini ({exactTime(new Date(at))}).{older ? " Sesudah itu templat ini diubah; bandingkan dulu." : ""}</p>
      <button type="button" className="btn" onClick={drop}>Buang ketikan ini</button>
    </div>
  );
}
