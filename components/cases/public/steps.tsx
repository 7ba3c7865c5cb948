export type StepView = { label: string; note: string; state: "done" | "now" | "ahead" };

/** The four stages of a case; the present one in gold and named for screen readers. */
export function CaseSteps({ steps }: { steps: StepView[] }) {
  return (
    <ol className="step" aria-label="Perjalanan laporan">
      {steps.map(({ label, note, state }) => (
        <li key={label} className={state === "ahead" ? undefined : state} aria-current={state === "now" ? "step" : undefined}>
          <b>{label}</b><span>{note}</span>
        </li>
      ))}
    </ol>
  );
}

/** A working day of the limit, or the gap of days that don't count. */
export type ClockCell = "passed" | "today" | "ahead" | "gap";

export type ClockView = {
  /** `Batas jawaban`, `Ditutup otomatis dalam` */
  title: string;
  /** The big words: `2 hari kerja lagi`, `Lewat 1 hari kerja` */
  left: string;
  /** The limit has passed and nobody answered. */
  late: boolean;
  note: string;
  cells: ClockCell[];
  /** First and last day as words, and `hari ke-8 dari 10` between them. */
  from: string;
  middle: string;
  to: string;
};

const cellClass: Record<ClockCell, string | undefined> = { passed: "p", today: "t", ahead: undefined, gap: "wk" };

/** The clock of a case: words first, then a cell for each working day. Long limits (60 days) show words only. */
export function CaseClock({ clock }: { clock: ClockView }) {
  return (
    <section className="clock" aria-labelledby="jam">
      <h2 id="jam">{clock.title}</h2>
      <p className={clock.late ? "left over" : "left"}>{clock.left}</p>
      <p className="sm soft">{clock.note}</p>
      {clock.cells.length <= 24 ? (
        <div className="days" aria-hidden="true">{clock.cells.map((cell, place) => <i key={place} className={cellClass[cell]} />)}</div>
      ) : null}
      <p className="ends"><span>{clock.from}</span><span>{clock.middle}</span><span>{clock.to}</span></p>
    </section>
  );
}
