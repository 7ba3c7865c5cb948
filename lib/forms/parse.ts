import { type z } from "zod";
import { type Outcome, typedValues } from "./outcome";

/** Reads a form with a zod shape; each problem becomes an issue beside its field. */
export function parseForm<S extends z.ZodType>(shape: S, data: FormData): Outcome<z.output<S>> {
  return parseInput(shape, typedValues(data));
}

export function parseInput<S extends z.ZodType>(shape: S, input: unknown): Outcome<z.output<S>> {
  const read = shape.safeParse(input);
  if (read.success) return { ok: true, value: read.data };
  return {
    ok: false,
    issues: read.error.issues.map((issue) => ({
      field: issue.path.length > 0 ? issue.path.join(".") : null,
      message: issue.message,
    })),
  };
}
