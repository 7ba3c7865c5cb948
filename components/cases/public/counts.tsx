import { SectionHead } from "@/components/ui/section-head";

export type TallyView = { value: number | string; label: string }[];

/** Counts with their words. */
export function Tally({ counts }: { counts: TallyView }) {
  return <dl className="tally">{counts.map(({ value, label }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>;
}

/** What citizens wrote to an agency, and what became of it, in numbers. */
export function CountsSection({ counts }: { counts: TallyView }) {
  return (
    <section className="sec">
      <SectionHead title="Laporan warga kepada kami" more={{ href: "/jawaban", label: "Jawaban Pejabat" }} />
      <dl className="week three-up">{counts.map(({ value, label }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
    </section>
  );
}
