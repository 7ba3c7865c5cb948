import { Facts, Initials, type Fact } from "@/components/ui/facts";
import { Note } from "@/components/ui/notice";
import { SectionHead } from "@/components/ui/section-head";
import { When } from "@/components/ui/when";
import { smsHref, type CityView } from "@/components/layout/citizen/city";
import type { Unsent } from "@/lib/cases/web/unsent-state";
import { type ActsProps, ActTold, CitizenActs } from "./citizen-acts";
import { RevealForm, type RevealAction } from "./follow";
import { CaseClock, CaseSteps, type ClockView, type StepView } from "./steps";
import { Timeline, type TimelineItem } from "./timeline";

export type TicketView = {
  /** `48291735` */
  ticket: string;
  title: string;
  status: { word: string; tone: "ok" | "warn" | "late" | "info" | "none" };
  kind: string;
  agencyName: string;
  steps: StepView[];
  clock: ClockView | null;
  promises: Fact[];
  timeline: TimelineItem[];
  /** Null until the last digits of the phone number were given, or while there is no answer. */
  answer: { agencyName: string; text: string; by: { name: string; title: string }; at: Date } | null;
  /** Whether the words of the conversation are shown. */
  revealed: boolean;
  /** What the writer can do now. */
  next: "reply" | "late" | "answered" | "closed" | null;
  /** Whether everybody may read it, without who wrote it. */
  shown: boolean;
};

/** One report as its writer sees it. */
export function TicketPage({ city, view, reveal, problem, acts, told = "", status, unsent }: {
  city: CityView; view: TicketView; reveal: RevealAction; problem?: string; /** Only for who has proven to be the writer. */ acts?: ActsProps; told?: string; status: ActsProps["status"]; unsent?: Unsent;
}) {
  return (
    <div className="wrap"><div className="tick">
      <header className="tick-head">
        <p className="no">
          <span>Tiket <strong>{spaced(view.ticket)}</strong></span><span className={`state ${view.status.tone}`}>{view.status.word}</span>
          <span>{view.kind}</span><span>{view.agencyName}</span>
        </p>
        <h1>{view.title}</h1>
        <CaseSteps steps={view.steps} />
      </header>
      <div className="main">
        <ActTold told={told} status={status} unsent={unsent} />
        {view.answer ? <Answer answer={view.answer} /> : null}
        {view.revealed ? null : <RevealForm ticket={view.ticket} action={reveal} problem={problem} unsent={unsent} />}
        {acts ? <div id="percakapan"><CitizenActs {...acts} unsent={unsent} /></div> : view.next ? <NextStep city={city} ticket={view.ticket} next={view.next} /> : null}
        <section className="sec close happened"><SectionHead title="Yang terjadi sejauh ini" /><Timeline items={view.timeline} /></section>
      </div>
      <aside className="side" aria-label="Batas waktu">
        {view.clock ? <CaseClock clock={view.clock} /> : null}
        <section className="later"><h2 className="lab">Janji dan kenyataan</h2><Facts facts={view.promises} /></section>
        <section className="later">
          <h2 className="lab">Yang terlihat umum</h2>
          <p className="sm soft">{view.shown ? "Petugas memuat laporan ini untuk umum, tanpa nama, nomor, dan alamat. Percakapannya tetap hanya untuk Anda." : "Laporan ini tidak dimuat untuk umum. Hanya yang tahu nomor tiketnya yang bisa melihat perjalanannya."}</p>
        </section>
      </aside>
    </div></div>
  );
}

function Answer({ answer }: { answer: NonNullable<TicketView["answer"]> }) {
  return (
    <article className="reply">
      <h2>Jawaban {answer.agencyName}</h2>
      <div className="txt">{answer.text.split(/\n{2,}/).map((part, place) => <p key={place} className="whitespace-pre-line">{part}</p>)}</div>
      <div className="by"><Initials name={answer.by.name} /><span><b>{answer.by.name}</b>{answer.by.title}, <When at={answer.at} show="long" /></span></div>
    </article>
  );
}

function NextStep({ city, ticket, next }: { city: CityView; ticket: string; next: NonNullable<TicketView["next"]> }) {
  const number = <a className="nb" href={smsHref(city)}>{city.smsNumber}</a>;
  if (next === "reply") {
    return <Note><b>Kami menunggu balasan Anda.</b> Jawab pertanyaan kami dengan SMS ke {number} dari HP yang sama.</Note>;
  }
  if (next === "late") {
    return (
      <Note bad>
        <b>Jawabannya terlambat.</b> Laporan Anda tetap terbuka dan tidak perlu ditulis ulang. Ada keterangan baru? Kirim SMS ke {number}.
      </Note>
    );
  }
  return (
    <Note>
      <b>Belum beres?</b> Ketik <b>BUKA {ticket}</b> lalu alasannya.{" "}
      {next === "answered" ? <><b>Sudah beres?</b> Nilai jawabannya: <b>NILAI {ticket} 4</b>, dari 1 (sangat buruk) sampai 5 (sangat baik). </> : null}
      Kirim ke {number}.
    </Note>
  );
}

/** `4829 1735` */
export function spaced(ticket: string): string {
  return ticket.replace(/(\d{4})(?=\d)/g, "$1 ");
}
