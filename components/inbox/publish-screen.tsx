"use client";

import { useShell } from "@/components/dashboard/shell-context";
import { ActionForm } from "@/components/fields/action-form";
import { SubmitButton } from "@/components/fields/submit-button";
import { TextAreaField, TextField } from "@/components/fields/text-field";
import type { PublishDraft } from "@/lib/cases/public/draft";
import type { FormAction } from "@/lib/forms/outcome";

type Props = {
  caseId: string; secret: boolean; anonymous: boolean; draft: PublishDraft; publish: FormAction; unpublish: FormAction;
  /** The page made from the answer, and the way to make one; null for who writes at no agency. */
  page: { made: { href: string; title: string; changed: boolean } | null; begin: FormAction } | null;
  /** What is shown, or was; null: nothing yet. */
  shown: { id: number; publishedByName: string; withdrawnAt: Date | null } | null;
};

/** The original beside what everybody will read. Marks are suggestions: a person reads both and decides. */
export function PublishScreen({ caseId, secret, anonymous, draft, shown, page, publish, unpublish }: Props) {
  const { say } = useShell();
  const isShown = shown !== null && shown.withdrawnAt === null;
  return (
    <main className="publish" id="isi" tabIndex={-1}>
      <section aria-labelledby="asli">
        <h2 id="asli">Yang ditulis warga</h2>
        <p className="sm soft">Tetap tersimpan. Yang ditandai mungkin nama, nomor, atau alamat; mesin bisa keliru, jadi baca semuanya.</p>
        <p className="original">{draft.original.map((piece, place) => (piece.kind ? <mark key={place} title={`Mungkin ${piece.kind}`}>{piece.text}</mark> : piece.text))}</p>
        {draft.originalAnswer !== null && <><h3>Jawaban yang dikirim</h3><p className="original">{draft.originalAnswer}</p></>}
        {anonymous && <p className="sm"><b>Penulisnya minta namanya disembunyikan.</b> Periksa juga kata-kata yang bisa menunjukkan siapa dia.</p>}
      </section>
      <section aria-labelledby="umum">
        <h2 id="umum">Yang dibaca umum</h2>
        {secret ? <p className="note-bad" role="note"><b>Laporan ini rahasia.</b> Penulisnya meminta agar tidak pernah ditampilkan untuk umum.</p> : (
          <ActionForm action={publish} hidden={{ caseId }} onDone={(state) => say({ message: state.message ?? "Tampil untuk umum." })}>
            <TextField name="title" label="Judul" defaultValue={draft.title} maxLength={120} />
            <TextAreaField name="question" label="Pertanyaan atau laporan" defaultValue={draft.question} rows={8} help="Ganti nama, nomor, dan alamat dengan kata seperti [nama]. Ejaan warga boleh tetap." />
            <TextAreaField name="answer" label="Jawaban resmi" defaultValue={draft.answer} rows={6} optional help="Kosongkan kalau belum dijawab, atau jawabannya hanya untuk penulisnya." />
            <label className="row sm"><input type="checkbox" className="chk" name="read" value="ya" />Saya sudah membaca kedua tulisan, dan tidak ada yang menunjukkan siapa penulisnya</label>
            <div className="acts"><SubmitButton busy="Menampilkan…">{isShown ? "Perbarui yang tampil" : "Tampilkan untuk umum"}</SubmitButton></div>
          </ActionForm>
        )}
        {isShown && (
          <ActionForm action={unpublish} hidden={{ caseId }} className="inline" onDone={(state) => say({ message: state.message ?? "Ditarik." })}>
            <p className="sm soft">Sedang tampil, ditampilkan {shown.publishedByName}. <a href={`/laporan/${shown.id}`}>Lihat halamannya</a></p>
            <SubmitButton className="btn quiet" busy="Menarik…">Tarik dari umum</SubmitButton>
          </ActionForm>
        )}
        {page && !secret && <AnswerPage caseId={caseId} {...page} answered={draft.originalAnswer !== null} />}
      </section>
    </main>
  );
}

/** One click makes a draft page of the site from the answer; afterwards it leads there. */
function AnswerPage({ caseId, made, begin, answered }: NonNullable<Props["page"]> & { caseId: string; answered: boolean }) {
  if (made) {
    return <p className="sm">Halaman dari jawaban ini: <a href={made.href}>{made.title || "(tanpa judul)"}</a>.{made.changed && <b className="t-warn"> Jawabannya berubah sejak itu; periksa halamannya.</b>}</p>;
  }
  if (!answered) return null;
  return (
    <ActionForm action={begin} hidden={{ caseId }} className="inline">
      <p className="sm soft">Sering ditanyakan? Jadikan jawaban ini halaman di situs Anda; Anda masih bisa mengubahnya sebelum terbit.</p>
      <SubmitButton className="btn" busy="Membuat…">Jadikan halaman</SubmitButton>
    </ActionForm>
  );
}
