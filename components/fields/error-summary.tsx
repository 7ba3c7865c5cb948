"use client";

import { useContext, useEffect, useRef } from "react";
import { FormContext, fieldId, useIssues } from "./form-context";

/** On top of a form: what has to be mended, each line leading to its field; or the good news. */
export function ErrorSummary() {
  const { prefix, state } = useContext(FormContext);
  const issues = useIssues();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state && !state.ok) box.current?.focus();
  }, [state]);
  if (!state) return null;
  if (state.ok) return state.message ? <div className="sum good" role="status"><h2>{state.message}</h2></div> : null;
  if (issues.length === 0) return null;
  return (
    <div className="sum" role="alert" tabIndex={-1} ref={box}>
      <h2>{issues.length === 1 ? "Satu hal perlu diperbaiki" : `${issues.length} hal perlu diperbaiki`}</h2>
      <ul>
        {issues.map((issue) => (
          <li key={`${issue.field}${issue.message}`}>
            {issue.field ? <a href={`#${fieldId(prefix, issue.field)}`}>{issue.message}</a> : issue.message}
          </li>
        ))}
      </ul>
    </div>
  );
}
