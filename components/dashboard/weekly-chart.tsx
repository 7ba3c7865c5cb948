import { Table } from "lucide-react";
import { type Week } from "./home-types";

const TOP = 20;
const FLOOR = 96;
const LEFT = 28;
const RIGHT = 648;

const totalOf = (week: Week) => week.onTime + week.late + week.open;

/** The lines' step: the largest of 1, 2, 5, 10 … that leaves two lines at or just below the tallest bar. */
function stepOf(tallest: number): number {
  const unit = 10 ** Math.floor(Math.log10(tallest / 2));
  return Math.max(...[1, 2, 5].map((each) => each * unit).filter((each) => each * 2 <= tallest), 1);
}

function Bar({ week, x, heightOf }: { week: Week; x: number; heightOf: (count: number) => number }) {
  const parts = [{ count: week.onTime, fill: "var(--lead)" }, { count: week.late, fill: "url(#arsir)" }, { count: week.open, fill: "var(--line)" }];
  const rects = parts.map((part, index) => {
    const below = parts.slice(0, index).reduce((sum, each) => sum + each.count, 0);
    const height = heightOf(part.count);
    return { ...part, y: FLOOR - heightOf(below) - height, height: Math.max(height - 1, 0) };
  });
  return (
    <>
      {rects.map((rect) => rect.count > 0 && <rect key={rect.fill} x={x - 17} y={rect.y} width={34} height={rect.height} fill={rect.fill} />)}
      <text x={x} y={110} textAnchor="middle">{week.label}</text>
      <text className="v" x={x} y={FLOOR - heightOf(totalOf(week)) - 5} textAnchor="middle">{totalOf(week)}</text>
    </>
  );
}

function Drawing({ weeks, words, share, trend }: WeeklyChartProps) {
  const top = Math.max(2, ...weeks.map(totalOf));
  const grid = stepOf(top);
  const heightOf = (count: number) => (count / top) * (FLOOR - TOP);
  const wide = (RIGHT - LEFT) / Math.max(weeks.length, 1);
  return (
    <svg className="chart" viewBox="0 0 760 118" role="img" aria-label={words}>
      <defs>
        <pattern id="arsir" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--late-bg)" /><rect width="2.5" height="6" fill="var(--late)" /></pattern>
      </defs>
      {[0, grid, grid * 2].map((line) => (
        <g key={line}><line x1={LEFT} x2={RIGHT} y1={FLOOR - heightOf(line)} y2={FLOOR - heightOf(line)} stroke="var(--line)" /><text x={20} y={FLOOR - heightOf(line) + 4} textAnchor="end">{line}</text></g>
      ))}
      {weeks.map((week, index) => <Bar key={week.label} week={week} x={LEFT + wide * (index + 0.5)} heightOf={heightOf} />)}
      {share && <text className="v big" x={660} y={34}>{share}</text>}
      {share && <text x={660} y={53}>tepat waktu</text>}
      {trend && <text className="trend" x={660} y={76}>{trend}</text>}
    </svg>
  );
}

export type WeeklyChartProps = { weeks: Week[]; /** The picture in one sentence. */ words: string; /** "86%". */ share?: string; /** "naik dari 81%". */ trend?: string };

/** Cases that came in each week and how they were answered; the numbers lie behind it as a table. */
export function WeeklyChart(props: WeeklyChartProps) {
  return (
    <section className="card">
      <header>
        <h2>Laporan masuk per minggu</h2>
        <span className="r key"><span><i className="k-ok" />Tepat waktu</span><span><i className="k-late" />Terlambat</span><span><i className="k-open" />Masih terbuka</span></span>
      </header>
      <figure className="pad"><Drawing {...props} /></figure>
      <details className="behind">
        <summary><Table className="i" />Lihat sebagai tabel</summary>
        <table>
          <thead><tr><th scope="col">Minggu mulai</th><th scope="col">Masuk</th><th scope="col">Tepat waktu</th><th scope="col">Terlambat</th><th scope="col">Masih terbuka</th></tr></thead>
          <tbody>
            {props.weeks.toReversed().map((week) => (
              <tr key={week.label}><th scope="row">{week.label}{week.running && " (berjalan)"}</th><td>{totalOf(week)}</td><td>{week.onTime}</td><td>{week.late}</td><td>{week.open}</td></tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
