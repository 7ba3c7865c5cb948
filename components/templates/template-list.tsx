"use client";

import { ArrowDown, ArrowUp, Copy, Pencil, Plus, Trash2 } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useKeys } from "@/components/dashboard/use-keys";
import { useQuickAction } from "@/components/inbox/case-actions";
import { Slotted } from "@/components/inbox/templates/slotted";
import type { FormAction } from "@/lib/forms/outcome";

export type ListedTemplate = { id: string; name: string; text: string; changed: string };
export type StandardTemplate = { id: string; name: string; text: string };
type Props = { own: ListedTemplate[]; standard: readonly StandardTemplate[]; most: number; actions: { move: FormAction; remove: FormAction; restore: FormAction } };
const PAGE = "/dasbor/pesan/templat";

/** The agency's own texts in their order, and the city's, which can be taken over and changed. */
export function TemplateList({ own, standard, most, actions }: Props) {
  const router = useRouter();
  useKeys({ n: { run: () => router.push(`${PAGE}/baru`), does: "Templat baru" } });
  return (
    <div className="adm wide">
      <section className="card" aria-labelledby="templat-kami">
        <header className="tpl-head"><h2 id="templat-kami">Templat sendiri</h2><span className="sm faint">{own.length} dari {most}</span><Link className="btn sm r" href={`${PAGE}/baru`} aria-keyshortcuts="N"><Plus className="i" />Templat baru <kbd aria-hidden="true">N</kbd></Link></header>
        {own.length === 0 ? <p className="pad soft">Belum ada. Simpan jawaban yang sering Anda tulis, atau salin satu templat kota di bawah lalu ubah.</p> : null}
        <ol className="tpl-list">{own.map((one, at) => <Own key={one.id} one={one} first={at === 0} last={at === own.length - 1} actions={actions} />)}</ol>
      </section>
      <section className="card" aria-labelledby="templat-kota">
        <header className="tpl-head"><h2 id="templat-kota">Templat kota</h2><span className="sm faint">ada di setiap instansi, sesudah templat sendiri</span></header>
        <ul className="tpl-list">
          {standard.map(({ id, name, text }) => (
            <li key={id}><b>{name}</b><p className="look-answer sm"><span><Slotted text={text} /></span></p>
              <div className="acts"><Link className="btn sm quiet" href={`${PAGE}/baru?dari=${id}`} aria-label={`Salin ${name} menjadi templat sendiri`}><Copy className="i" />Salin</Link></div></li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Own({ one: { id, name, text, changed }, first, last, actions }: { one: ListedTemplate; first: boolean; last: boolean } & Pick<Props, "actions">) {
  const quick = useQuickAction();
  const move = (by: "up" | "down") => quick(actions.move, { templateId: id, by }, "Urutan disimpan.");
  const remove = () => quick(actions.remove, { templateId: id }, "Templat dihapus.", () => quick(actions.restore, { templateId: id }, "Templat dikembalikan."));
  return (
    <li>
      <b><Link href={`${PAGE}/${id}`}>{name}</Link></b>
      <p className="look-answer sm"><span><Slotted text={text} /></span></p>
      <small className="faint">{changed}</small>
      <div className="acts">
        <button type="button" className="btn sm quiet ico" aria-label={`Naikkan ${name}`} disabled={first} onClick={() => move("up")}><ArrowUp className="i" /></button>
        <button type="button" className="btn sm quiet ico" aria-label={`Turunkan ${name}`} disabled={last} onClick={() => move("down")}><ArrowDown className="i" /></button>
        <Link className="btn sm quiet ico" href={`${PAGE}/${id}`} aria-label={`Ubah ${name}`}><Pencil className="i" /></Link>
        <button type="button" className="btn sm quiet ico" aria-label={`Hapus ${name}`} onClick={remove}><Trash2 className="i" /></button>
      </div>
    </li>
  );
}
