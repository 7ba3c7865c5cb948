import type { Failure } from "@/lib/broadcasts/failures";
import type { Broadcast, Report } from "@/lib/broadcasts/queries";
import { costOf, fullText } from "@/lib/broadcasts/text";
import { nobodyWords } from "@/lib/broadcasts/words";
import { exactTime } from "@/lib/cases/when";
import type { FormAction } from "@/lib/forms/outcome";
import { FailuresCard } from "./failures-card";
import { ReportCard } from "./progress";
import { sayNumber, type Terms } from "./types";
import { VerbDialog } from "./verb-dialog";

export type Verbs = { submit: FormAction; approve: FormAction; back: FormAction; stop: FormAction };
export type Rights = { write: boolean; numbers: boolean; approve: boolean; stop: boolean };
type Props = { one: Broadcast; report: Report | null; failures: readonly Failure[]; rights: Rights; verbs: Verbs; terms: Terms; /** People whose letter a mail server took. */ told: number };

const hiddenOf = ({ id, revision }: Broadcast) => ({ id: String(id), revision: String(revision) });
const many = (one: Broadcast) => `${sayNumber(one.reached)} nomor`;

/** Handed in: what it says, who said yes, how far it is, and what may be done about it. */
export function BroadcastPage({ one, report, failures, rights, verbs, terms, told }: Props) {
  const running = one.state === "sending" || one.state === "expanding";
  return (
    <div className="adm">
      <div>
        {one.state === "waiting" ? <Waiting one={one} rights={rights} verbs={verbs} terms={terms} told={told} /> : null}
        {report ? <ReportCard report={report} running={running} /> : null}
        {report && report.failed > 0 ? <FailuresCard failures={failures} count={report.failed} file={rights.numbers ? `/dasbor/siaran/${one.id}/gagal` : null} /> : null}
        {one.state === "scheduled" ? <div className="card"><p className="pad soft">{one.sendAt ? `Mulai dikirim ${exactTime(one.sendAt)}.` : "Sebentar lagi dikirim."}</p></div> : null}
        {rights.stop ? <div className="card"><div className="pad"><VerbDialog action={verbs.stop} hidden={hiddenOf(one)} label="Hentikan" title="Hentikan siaran ini" keys="s" busy="Menghentikan…" grave>
          <p>Yang sudah terkirim tidak bisa ditarik. Penerima lainnya tidak mendapat apa-apa, dan siaran ini tidak bisa dilanjutkan.</p>
        </VerbDialog></div></div> : null}
      </div>
      <div><Facts one={one} terms={terms} /></div>
    </div>
  );
}

function Waiting({ one, rights, verbs, terms, told }: Omit<Props, "report" | "failures">) {
  const { messages, rupiah } = costOf(one.fullText ?? "", one.reached, terms.pricePerPart);
  return (
    <section className="card" aria-labelledby="setuju">
      <header><h2 id="setuju">Menunggu orang kedua</h2></header>
      <div className="pad form">
        <p>{many(one)}, {sayNumber(messages)} SMS, kira-kira Rp {sayNumber(rupiah)}. Di atas {sayNumber(terms.approvalOver)} SMS, orang lain daripada {one.submittedByName} perlu menyetujui.</p>
        {told > 0 ? <p className="soft">Yang bisa menyetujui sudah dikirimi e-mail: {sayNumber(told)} orang.</p> : null}
        {one.reached === 0 ? <p className="note-line warn-line">{nobodyWords.waiting}</p> : null}
        {rights.approve ? (
          <div className="acts">
            {one.reached === 0 ? null : <VerbDialog action={verbs.approve} hidden={hiddenOf(one)} label="Setujui dan kirim" title="Setujui siaran ini" keys="y" busy="Menyetujui…" primary><p>Dikirim ke {many(one)} atas nama {one.sender}. Yang sudah terkirim tidak bisa ditarik.</p></VerbDialog>}
            <VerbDialog action={verbs.back} hidden={hiddenOf(one)} label="Kembalikan" title="Kembalikan untuk diperbaiki" keys="k" busy="Mengembalikan…" note={{ label: "Apa yang perlu diubah?", help: "Dibaca oleh penulisnya." }}><p>Siaran ini menjadi konsep lagi.</p></VerbDialog>
          </div>
        ) : <p className="soft">Anda yang menyerahkannya, jadi Anda tidak bisa menyetujuinya sendiri. Mintalah rekan atau pimpinan, atau petugas meja SMS Centre.</p>}
      </div>
    </section>
  );
}

/** The draft's preview is beside its form; this is the button. */
export function SubmitCard({ one, verbs, terms }: Pick<Props, "one" | "verbs" | "terms">) {
  const { messages, rupiah } = costOf(fullText(one.sender, one.body), one.reached, terms.pricePerPart);
  const waits = messages > terms.approvalOver;
  return (
    <section className="card" aria-labelledby="kirim">
      <header><h2 id="kirim">Kirim konsep ini</h2></header>
      <div className="pad form">
        {one.returnedNote ? <p className="note-line warn-line">Dikembalikan. {one.returnedNote}</p> : null}
        <p className="soft">Tersimpan: {one.body.length > 90 ? `${one.body.slice(0, 90)}…` : one.body}</p>
        {one.reached === 0 ? <p className="note-line warn-line">{nobodyWords.draft}</p> : <div className="acts">
          <VerbDialog action={verbs.submit} hidden={hiddenOf(one)} label={waits ? "Minta persetujuan" : one.sendAt ? "Jadwalkan" : "Kirim sekarang"} title="Kirim siaran ini" keys="k" busy="Mengirim…" primary>
            <p className="cast-bubble">{fullText(one.sender, one.body)}</p>
            <p>Ke {many(one)} atas nama {one.sender}{one.sendAt ? `, mulai ${exactTime(one.sendAt)}` : ""}. Kira-kira Rp {sayNumber(rupiah)}.</p>
            {waits ? <p className="soft">Terkirim sesudah orang kedua menyetujui.</p> : <p className="soft">Yang sudah terkirim tidak bisa ditarik.</p>}
          </VerbDialog>
        </div>}
      </div>
    </section>
  );
}

function Facts({ one, terms }: Pick<Props, "one" | "terms">) {
  const { parts, rupiah } = costOf(one.fullText ?? "", one.reached, terms.pricePerPart);
  return (
    <section className="card" aria-labelledby="isi-siaran">
      <header><h2 id="isi-siaran">Isi</h2></header>
      <div className="pad cast-cost">
        <p className="cast-bubble">{one.fullText}</p>
        <dl className="pairs">
          <dt>Penerima</dt><dd>{many(one)}</dd>
          <dt>Biaya</dt><dd>Rp {sayNumber(rupiah)}, {parts} SMS tiap penerima</dd>
          <dt>Diserahkan</dt><dd>{one.submittedByName}{one.submittedAt ? `, ${exactTime(one.submittedAt)}` : ""}</dd>
          {one.approvedByName ? <><dt>Disetujui</dt><dd>{one.approvedByName}{one.approvedAt ? `, ${exactTime(one.approvedAt)}` : ""}</dd></> : null}
          {one.stoppedByName ? <><dt>Dihentikan</dt><dd>{one.stoppedByName}{one.endedAt ? `, ${exactTime(one.endedAt)}` : ""}</dd></> : null}
          {one.endsAt ? <><dt>Berguna sampai</dt><dd>{exactTime(one.endsAt)}</dd></> : null}
        </dl>
      </div>
    </section>
  );
}
