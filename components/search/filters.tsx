import type { FilterView } from "./view";

/** Filters as lists of plain links, one open at a time; the summary says what holds. */
export function Filters({ filters }: { filters: FilterView[] }) {
  return (
    <nav className="sift" aria-label="Saring hasil">
      {filters.map(({ label, chosen, options }) => (
        <details key={label} name="saring">
          <summary><span>{label}:</span> <b>{chosen}</b></summary>
          <ul>
            {options.map((option) => (
              <li key={option.href}>
                <a href={option.href} aria-current={option.current ? "true" : undefined}>{option.label}{option.count === null ? null : <span>{option.count}</span>}</a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
