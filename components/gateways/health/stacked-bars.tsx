import { useId } from "react";

const TOP = 26;
const FLOOR = 96;
const LEFT = 28;
const RIGHT = 748;

/** `parts` from the floor up: well, badly, not known. `label` may be empty: on a phone not every bar has room for one. `mark`: a line across the bar, what is usual. */
export type Bar = { label: string; parts: readonly number[]; mark?: number };

const sum = (parts: readonly number[]): number => parts.reduce((all, one) => all + one, 0);

/** Bars of a sum each, drawn by the server. The numbers stand in a table beside it: a picture alone tells nobody who doesn't see it. */
export function StackedBars({ bars, words }: { bars: readonly Bar[]; /** The picture in one sentence. */ words: string }) {
  const hatch = useId();
  const top = Math.max(2, ...bars.map(({ parts, mark = 0 }) => Math.max(sum(parts), mark)));
  const heightOf = (count: number) => (count / top) * (FLOOR - TOP);
  const wide = (RIGHT - LEFT) / Math.max(bars.length, 1);
  const fills = ["var(--lead)", `url(#${hatch})`, "var(--line)"];
  return (
    <svg className="chart" viewBox="0 0 760 122" role="img" aria-label={words}>
      <defs><pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--late-bg)" /><rect width="2.5" height="6" fill="var(--late)" /></pattern></defs>
      <line x1={LEFT} x2={RIGHT} y1={FLOOR} y2={FLOOR} stroke="var(--line)" />
      {bars.map((bar, place) => <OneBar key={place} bar={bar} x={LEFT + wide * (place + 0.5)} width={Math.min(34, wide * 0.66)} heightOf={heightOf} fills={fills} />)}
    </svg>
  );
}

type OneBarProps = { bar: Bar; x: number; width: number; heightOf: (count: number) => number; fills: readonly string[] };

function OneBar({ bar: { label, parts, mark }, x, width, heightOf, fills }: OneBarProps) {
  return (
    <>
      {parts.map((count, place) => count > 0 && (
        <rect key={fills[place]} x={x - width / 2} y={FLOOR - heightOf(sum(parts.slice(0, place + 1)))} width={width} height={Math.max(heightOf(count) - 1, 0.5)} fill={fills[place]} />
      ))}
      {mark !== undefined && mark > 0 && <line x1={x - width / 2 - 3} x2={x + width / 2 + 3} y1={FLOOR - heightOf(mark)} y2={FLOOR - heightOf(mark)} stroke="var(--ink)" strokeWidth={2} />}
      <text x={x} y={116} textAnchor="middle">{label}</text>
      {sum(parts) > 0 && <text className="v" x={x} y={FLOOR - heightOf(sum(parts)) - 5} textAnchor="middle">{sum(parts)}</text>}
    </>
  );
}
