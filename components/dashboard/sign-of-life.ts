import type { z } from "zod";

/** Says that something stands open here and reads who else has it open; null when nobody answered: then the last answer stands. */
export async function signOfLife<T>(address: string, shape: z.ZodType<{ others: T[] }>): Promise<T[] | null> {
  try {
    const read = shape.safeParse(await (await fetch(address, { method: "POST" })).json());
    return read.success ? read.data.others : null;
  } catch {
    return null;
  }
}
