import { costOf, fullText } from "@/lib/broadcasts/text";
import { nobodyWords } from "@/lib/broadcasts/words";
import { sayNumber, type Terms } from "./types";

type Props = { sender: string; body: string; /** Null: being counted. */ recipients: number | null } & Terms;

/** The text as telephones get it, and what it costs, while it is written. */
export function CostPanel({ sender, body, recipients, pricePerPart, approvalOver }: Props) {
  const text = fullText(sender, body);
  const { parts, unitsUsed, unitsPerPart, encoding, messages, rupiah } = costOf(text, recipients ?? 0, pricePerPart);
  return (
    <section className="card" aria-labelledby="biaya">
      <header><h2 id="biaya">Di HP penerima</h2></header>
      <div className="pad cast-cost">
        <p className="cast-bubble">{text}</p>
        <p className="sm soft">Nama pengirim dan cara berhenti selalu ikut.</p>
        <dl className="pairs" aria-live="polite">
          <dt>Penerima</dt><dd>{recipients === null ? "menghitung…" : <b>{sayNumber(recipients)} nomor</b>}</dd>
          <dt>Panjang</dt><dd>{parts} SMS tiap penerima, {unitsUsed}/{unitsPerPart * parts} {encoding === "gsm7" ? "huruf" : "huruf khusus: SMS lebih pendek"}</dd>
          <dt>Jumlah</dt><dd>{recipients === null ? "…" : `${sayNumber(messages)} SMS`}</dd>
          <dt>Perkiraan biaya</dt><dd>{recipients === null ? "…" : <b>Rp {sayNumber(rupiah)}</b>}</dd>
        </dl>
        {recipients === 0 ? <p className="note-line warn-line">{nobodyWords.draft}</p> : null}
        {messages > approvalOver ? <p className="note-line warn-line">Lebih dari {sayNumber(approvalOver)} SMS: orang kedua perlu menyetujui sebelum terkirim.</p> : null}
      </div>
    </section>
  );
}
