"use client";

import { Copy, Plus } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useKeys } from "@/components/dashboard/use-keys";
import { KindTag } from "@/components/inbox/templates/kind-tag";
import { Slotted } from "@/components/inbox/templates/slotted";
import type { StandardTemplate } from "@/lib/cases/templates/standard";
import { type ListActions, type ListedTemplate, OwnTemplates } from "./own-templates";

type Props = { own: ListedTemplate[]; standard: readonly StandardTemplate[]; most: number; actions: ListActions };
const PAGE = "/dasbor/pesan/templat";

/** The agency's own texts in their order, and the city's, which can be taken over and changed. */
export function TemplateList({ own, standard, most, actions }: Props) {
  const router = useRouter();
  useKeys({ n: { run: () => router.push(`${PAGE}/baru`), does: "Templat baru" } });
  return (
    <div className="adm wide">
      <section className="card" aria-labelledby="templat-kami">
        <header className="tpl-head"><h2 id="templat-kami" tabIndex={-1}>Templat sendiri</h2><span className="sm faint">{own.length} dari {most}</span><Link className="btn sm r" href={`${PAGE}/baru`} aria-keyshortcuts="N"><Plus className="i" />Templat baru <kbd aria-hidden="true">N</kbd></Link></header>
        {own.length === 0 ? <p className="pad soft">Belum ada. Simpan jawaban yang sering Anda tulis, atau salin satu templat kota di bawah lalu ubah.</p> : null}
        <OwnTemplates own={own} page={PAGE} headingId="templat-kami" actions={actions} />
      </section>
      <section className="card" aria-labelledby="templat-kota">
        <header className="tpl-head"><h2 id="templat-kota">Templat kota</h2><span className="sm faint">ada di setiap instansi, sesudah templat sendiri</span></header>
        <ul className="tpl-list">
          {standard.map(({ id, name, text, kind }) => (
            <li key={id}><b>{name} <KindTag kind={kind} /></b><p className="look-answer sm"><span><Slotted text={text} /></span></p>
              <div className="acts"><Link className="btn sm quiet" href={`${PAGE}/baru?dari=${id}`} aria-label={`Salin ${name} menjadi templat sendiri`}><Copy className="i" />Salin</Link></div></li>
          ))}
        </ul>
      </section>
    </div>
  );
}
