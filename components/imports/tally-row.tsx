import { sayNumber } from "./number";

/** Numbers side by side, each with a word and what it means. */
export function TallyRow({ cells }: { cells: [words: string, count: number, small: string][] }) {
  return (
    <dl className="imp-tally">
      {cells.map(([words, count, small]) => (
        <div key={words}><dt>{words}<small>{small}</small></dt><dd className={count === 0 ? "faint" : undefined}>{sayNumber(count)}</dd></div>
      ))}
    </dl>
  );
}
