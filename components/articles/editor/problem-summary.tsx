import { CircleAlert } from "lucide-react";
import type { Problem } from "./types";

/** On top after a refused publishing: what has to be mended, each line leading to its field. */
export function ProblemSummary({ problems, lead }: { problems: Problem[]; lead: (problem: Problem) => void }) {
  return (
    <div role="alert">
      {problems.length > 0 && (
        <div className="sum unmet">
          <h2><CircleAlert className="i" />Belum terbit. {problems.length === 1 ? "Satu hal perlu diperbaiki" : `${problems.length} hal perlu diperbaiki`}</h2>
          <ul>{problems.map((problem) => (
            <li key={`${problem.field}${problem.sentence}`}>
              {problem.field ? <button type="button" className="link" onClick={() => lead(problem)}>{problem.sentence}</button> : problem.sentence}
            </li>
          ))}</ul>
        </div>
      )}
    </div>
  );
}
