import { kindWords, type TemplateKind } from "@/lib/cases/templates/kind";

/** Says of a template that it asks; most answer, and of those nothing is said. */
export function KindTag({ kind }: { kind: TemplateKind }) {
  return kind === "question" ? <span className="tag">{kindWords.question.called}</span> : null;
}
