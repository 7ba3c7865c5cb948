import { CircleCheck, CircleMinus, PencilLine } from "lucide-react";
import type { ArticleContent, Check } from "@/lib/articles/checks";
import { type ArticleStatus, statusWords } from "@/lib/articles/kinds";
import { ChecksPanel } from "./checks-panel";
import { dayAndClock } from "./clock";
import { fieldId } from "./field-id";
import { KindSection } from "./kind-section";
import { TrashSection } from "./trash";
import { PlanningPart } from "./planning/planning-part";
import type { EditorArticle } from "./types";
import type { TakeStep } from "./use-verbs";

type Props = {
  article: EditorArticle; content: ArticleContent; checks: Check[]; changed: boolean;
  lead: (check: Check) => void; setKind: (kind: ArticleContent["kind"]) => void; openHistory: () => void; askWithdraw: () => void; askAddress: () => void; trash: () => void;
  step: TakeStep; flush: () => Promise<boolean>; say: (sentence: string) => void;
};

/** Right column: state, kind, plan, what to do before publishing. */
export function SidePanel({ article, content, checks, changed, lead, setKind, openHistory, askWithdraw, askAddress, trash, step, flush, say }: Props) {
  return (
    <aside className="side" aria-label="Pengaturan">
      <section aria-labelledby={fieldId(article.id, "keadaan")}>
        <div className="row"><h2 className="grow" id={fieldId(article.id, "keadaan")}>Keadaan</h2><StatusBadge status={article.status} /></div>
        <p className="sm soft">{stateSentence(article, changed)} {article.versions > 0 && <button type="button" className="link" onClick={openHistory}>Lihat riwayat</button>}</p>
        {article.status === "withdrawn" && article.withdrawnNote && <p className="sm">Alasan yang dibaca warga: “{article.withdrawnNote}”</p>}
        {article.status === "published" && (
          <div className="row"><a className="btn sm" href={article.publicUrl} target="_blank" rel="noopener">Lihat di situs</a><button type="button" className="btn sm quiet" aria-haspopup="dialog" onClick={askWithdraw}>Tarik</button></div>
        )}
        {article.publishedAt && <p className="xs soft address">{article.publicUrl.replace(/^https?:\/\//, "")} <button type="button" className="link" aria-haspopup="dialog" onClick={askAddress}>Ubah alamat</button></p>}
      </section>
      <KindSection articleId={article.id} kind={content.kind} setKind={setKind} />
      <PlanningPart article={article} title={content.title} step={step} flush={flush} say={say} />
      <ChecksPanel headingId={fieldId(article.id, "sebelum-terbit")} checks={checks} lead={lead} />
      {article.status !== "published" && !article.trashed && <TrashSection trash={trash} />}
    </aside>
  );
}

export function StatusBadge({ status }: { status: ArticleStatus }) {
  const [tone, Icon] = status === "published" ? ["st ok", CircleCheck] as const : status === "withdrawn" ? ["st warn", CircleMinus] as const : ["st", PencilLine] as const;
  return <span className={tone}><Icon className="i s" />{statusWords[status]}</span>;
}

function stateSentence({ status, publishedAt }: EditorArticle, changed: boolean): string {
  if (status === "withdrawn") return "Ditarik. Warga hanya melihat alasannya.";
  if (status === "draft" || !publishedAt) return "Belum terlihat warga.";
  return `Terbit ${dayAndClock(publishedAt)}. ${changed ? "Perubahan terakhir belum terlihat warga." : "Warga melihat versi terakhir."}`;
}
