"use client";

import { ArrowDown, ArrowUp, Pencil, Trash2 } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useEffect, useRef } from "react";
import { useQuickAction } from "@/components/inbox/quick-action";
import { KindTag } from "@/components/inbox/templates/kind-tag";
import { Slotted } from "@/components/inbox/templates/slotted";
import type { TemplateKind } from "@/lib/cases/templates/kind";
import type { FormAction } from "@/lib/forms/outcome";

export type ListedTemplate = { id: string; name: string; text: string; kind: TemplateKind; changed: string };
export type ListActions = { move: FormAction; remove: FormAction; restore: FormAction };
type RowProps = { one: ListedTemplate; page: string; first: boolean; last: boolean; actions: ListActions; /** The focus goes to this element once the list has changed. */ goOn: (id: string) => void };

/** The agency's own texts in their order. Who works with the keyboard goes on where the list changed, not at the top of the page. */
export function OwnTemplates({ own, page, headingId, actions }: { own: ListedTemplate[]; page: string; headingId: string; actions: ListActions }) {
  const wanted = useRef("");
  useEffect(() => {
    if (wanted.current && document.activeElement === document.body) document.getElementById(wanted.current)?.focus();
    wanted.current = "";
  }, [own]);
  const goOn = (id: string) => { wanted.current = id || headingId; };
  return <ol className="tpl-list">{own.map((one, at) => <Row key={one.id} one={one} page={page} first={at === 0} last={at === own.length - 1} actions={actions} goOn={goOn} />)}</ol>;
}

function Row({ one: { id, name, text, kind, changed }, page, first, last, actions, goOn }: RowProps) {
  const quick = useQuickAction();
  const move = (by: "up" | "down") => {
    goOn(`${by}-${id}`);
    quick(actions.move, { templateId: id, by }, "Urutan disimpan.");
  };
  const remove = () => {
    goOn("");
    quick(actions.remove, { templateId: id }, "Templat dihapus.", () => quick(actions.restore, { templateId: id }, "Templat dikembalikan."));
  };
  return (
    <li>
      <b><Link href={`${page}/${id}`}>{name}</Link> <KindTag kind={kind} /></b>
      <p className="look-answer sm"><span><Slotted text={text} /></span></p>
      <small className="faint">{changed}</small>
      <div className="acts">
        <Arrow id={`up-${id}`} label={`Naikkan ${name}`} end={first} onPress={() => move("up")}><ArrowUp className="i" /></Arrow>
        <Arrow id={`down-${id}`} label={`Turunkan ${name}`} end={last} onPress={() => move("down")}><ArrowDown className="i" /></Arrow>
        <Link className="btn sm quiet ico" href={`${page}/${id}`} aria-label={`Ubah ${name}`}><Pencil className="i" /></Link>
        <button type="button" className="btn sm quiet ico" aria-label={`Hapus ${name}`} onClick={remove}><Trash2 className="i" /></button>
      </div>
    </li>
  );
}

/** At the end of the list it does nothing, but keeps the focus, which a disabled button would lose. */
function Arrow({ id, label, end, onPress, children }: { id: string; label: string; end: boolean; onPress: () => void; children: ReactNode }) {
  return <button type="button" id={id} className="btn sm quiet ico" aria-label={label} aria-disabled={end || undefined} onClick={() => { if (!end) onPress(); }}>{children}</button>;
}
