"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { useRefreshHold } from "@/components/dashboard/refresh-hold";
import { useShell } from "@/components/dashboard/shell-context";
import { useKeys } from "@/components/dashboard/use-keys";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { between, selectBlankWords, typeInto } from "@/components/inbox/templates/insert";
import type { FormAction } from "@/lib/forms/outcome";
import { ExamplePanel } from "./example-panel";
import { KindField, NameField, TextField } from "./template-fields";
import { Newer, Restored } from "./template-notes";
import { type Keeping, type TemplateFields, useKeptTemplate } from "./use-kept-template";

type Props = { /** Takes `templateId`, `version`, `name`, `text`, `kind`. */ action: FormAction; initial: TemplateFields; keeping: Keeping; pricePerPart: number };

/** Writes a template; beside it its variables, and how it reads for a case that nobody has. */
export function TemplateForm({ action, initial, keeping, pricePerPart }: Props) {
  const { fields, change, clear, goOnFrom, version, unsaved, restored } = useKeptTemplate(initial, keeping);
  const box = useRef<HTMLTextAreaElement>(null);
  const save = useSaving(action, clear, goOnFrom);
  useRefreshHold(unsaved);
  useKeys({ "ctrl+s": { run: () => box.current?.form?.requestSubmit(), does: "Simpan templat" } });
  return (
    <div className="adm">
      <section className="card"><header><h2>{keeping.version === 0 ? "Templat baru" : "Ubah templat"}</h2></header><div className="pad">
        <ActionForm action={save} hidden={{ templateId: keeping.id, version: String(version) }} label="Templat jawaban">
          {restored ? <Restored at={restored} older={version < keeping.version} drop={clear} /> : null}
          <Newer />
          <NameField value={fields.name} set={(name) => change({ name })} fresh={keeping.version === 0} />
          <TextField value={fields.text} set={(text) => change({ text })} box={box} />
          <KindField value={fields.kind} set={(kind) => change({ kind })} />
          <div className="acts"><SubmitButton keys="Control+S">Simpan <kbd aria-hidden="true">Ctrl S</kbd></SubmitButton></div>
        </ActionForm>
      </div></section>
      <div><ExamplePanel text={fields.text} pricePerPart={pricePerPart} onVariable={(raw) => putIn(box.current, raw)} /></div>
    </div>
  );
}

/** The action, and what follows: back to the list, or on from a colleague's version. */
function useSaving(action: FormAction, clear: () => void, goOnFrom: (version: number) => void): FormAction {
  const router = useRouter();
  const { say } = useShell();
  return async (previous, data) => {
    const next = await action(previous, data);
    if (next?.values?.newerText !== undefined) goOnFrom(Number(next.values.version));
    if (!next?.ok) return next;
    clear();
    say({ message: next.message ?? "Templat disimpan." });
    router.push("/dasbor/pesan/templat");
    // The page stays in memory when left: what was saved then isn't news when it is opened again.
    return null;
  };
}

function putIn(box: HTMLTextAreaElement | null, raw: string): void {
  if (!box) return;
  const edit = between(box.value, box.selectionEnd, raw);
  typeInto(box, edit);
  selectBlankWords(box, edit);
}
