import { Initials } from "@/components/ui/facts";
import { SectionHead } from "@/components/ui/section-head";
import { When } from "@/components/ui/when";

export type AnsweredView = {
  /** The citizen's own words, redacted by a person, spelling untouched. */
  question: string;
  /** `Warga Kelurahan Aur` */
  from: string;
  channel: "sms" | "web";
  askedAt: Date;
  answer: string;
  by: { name: string; title: string };
  /** Working days it took. */
  days: number;
};

/** A citizen's question as a bubble and the official answer under it. */
export function QuestionAnswer({ item }: { item: AnsweredView }) {
  return (
    <article className="qa">
      <blockquote>{item.question}</blockquote>
      <p className="from">{item.from}, lewat {item.channel === "sms" ? "SMS" : "formulir"}, <When at={item.askedAt} show="day" /></p>
      <div className="ans">
        <p>{item.answer}</p>
        <div className="by">
          <Initials name={item.by.name} /><span><b>{item.by.name}</b>{item.by.title}<small>Dijawab dalam {item.days} hari kerja</small></span>
        </div>
      </div>
    </article>
  );
}

/** "Baru dijawab" under the write panel: the newest questions, each leading to its answer on this page. */
export function RecentlyAnswered({ answers }: { answers: AnsweredView[] }) {
  if (answers.length === 0) return null;
  return (
    <section className="said">
      <h2>Baru dijawab</h2>
      <ul>
        {answers.map((item) => (
          <li key={item.question}><a href="#jawaban">{shortened(item.question)}</a><span className="faint">Dijawab dalam {item.days} hari kerja</span></li>
        ))}
      </ul>
    </section>
  );
}

function shortened(question: string): string {
  return question.length <= 70 ? question : `${question.slice(0, 70).replace(/\s+\S*$/, "")} …`;
}

export type TallyView = { value: number | string; label: string }[];

/** Counts with their words. */
export function Tally({ counts }: { counts: TallyView }) {
  return <dl className="tally">{counts.map(({ value, label }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>;
}

/** "Jawaban Pejabat" of an agency: what came in, and answers to read; the counts alone while there are none to read. */
export function AnswersSection({ counts, answers }: { counts: TallyView; answers: AnsweredView[] }) {
  if (answers.length === 0) return <CountsSection counts={counts} />;
  return (
    <section className="sec" id="jawaban">
      <div className="qa-sec">
        <div>
          <h2 className="h2">Jawaban Pejabat</h2>
          <p className="soft sm mt-2">Pertanyaan warga dan jawaban resmi kami. Nama, nomor, dan alamat rumah ditutup sebelum dimuat.</p>
          <Tally counts={counts} />
        </div>
        <div className="qas">{answers.map((item) => <QuestionAnswer key={item.question} item={item} />)}</div>
      </div>
    </section>
  );
}

function CountsSection({ counts }: { counts: TallyView }) {
  return (
    <section className="sec" id="jawaban">
      <SectionHead title="Pesan warga kepada kami" more={{ href: "/sms", label: "Cara menulis" }} />
      <dl className="week three-up">{counts.map(({ value, label }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
    </section>
  );
}
