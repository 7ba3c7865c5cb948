import Link from "next/link";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import type { LinkedCase } from "@/lib/cases/beside";
import type { FormAction } from "@/lib/forms/outcome";

const WORDS: Record<LinkedCase["kind"], string> = { related: "berkaitan", split: "dipisah dari sini", merged: "digabung ke sini" };

/** Cases that belong to the open one. */
export function LinkedSection({ caseId, links, unlink }: { caseId: string; links: readonly LinkedCase[]; unlink: FormAction }) {
  if (links.length === 0) return null;
  return (
    <section>
      <h3>Laporan yang bertautan</h3>
      <ul className="other">
        {links.map((link) => (
          <li key={link.linkId}>
            {link.ticket ? <Link href={`/dasbor/pesan/${link.id}`} className="cut grow">{link.ticket} · {link.title}</Link> : <span className="cut grow soft">Di instansi lain</span>}
            <span className="xs faint nb">{WORDS[link.kind]}</span>
            {link.kind === "related" && link.ticket ? <ActionForm action={unlink} hidden={{ caseId, otherId: String(link.id) }} className="inline"><SubmitButton className="link" busy="Melepas…">Lepas</SubmitButton></ActionForm> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
