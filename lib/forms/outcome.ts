/** An expected problem: `message` is an Indonesian sentence that says what to do; `field` names the input it belongs to. */
export type Issue = { field: string | null; message: string };

/** What a command answers: the value, or what a person has to mend. Surprises are thrown instead. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

/** What a form shows after it was sent. `values` carries back what was typed, so that nothing is lost. */
export type FormState = {
  ok: boolean;
  issues: Issue[];
  values?: Record<string, string>;
  message?: string;
} | null;

export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refused = (message: string, field: string | null = null): { ok: false; issues: Issue[] } => ({
  ok: false,
  issues: [{ field, message }],
});

/** The text fields of a form, as typed; files are left out, and NUL, which no key types and PostgreSQL's `text` refuses. */
export function typedValues(data: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of data) {
    if (typeof value === "string" && !name.startsWith("$")) values[name] = value.replaceAll("\0", "");
  }
  return values;
}

/** A command's refusal as form state, with what was typed. */
export const formRefused = (issues: Issue[], data: FormData): FormState => ({
  ok: false,
  issues,
  values: typedValues(data),
});
