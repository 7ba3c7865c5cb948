import { When } from "@/components/ui/when";
import type { Piece } from "@/lib/search/marks";
import type { ResultView } from "./view";

/** What was found, best first; the words that answer are marked. */
export function Results({ results }: { results: ResultView[] }) {
  return (
    <ol className="results">
      {results.map(({ href, kind, title, snippet, agency, at }) => (
        <li key={href}>
          <p className="meta"><span className="kind">{kind}</span>{agency ? ` · ${agency}` : null}{at ? <> · <When at={at.date} words={at.words} /></> : null}</p>
          <h2><a href={href}><Marked pieces={title} /></a></h2>
          <p className="snippet"><Marked pieces={snippet} /></p>
        </li>
      ))}
    </ol>
  );
}

/** React writes the pieces as text: whatever an article contains, nothing of it becomes markup. */
function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, hit }, place) => (hit ? <mark key={place}>{text}</mark> : text));
}
