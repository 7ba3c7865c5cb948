"use client";

import { useCallback, useState } from "react";
import { z } from "zod";
import type { TemplateMenu } from "@/lib/cases/templates/menu";
import { isVariable } from "@/lib/cases/templates/variables";

const frame = z.object({ subject: z.string(), after: z.string() });
const values = z.record(z.string(), z.string()).transform((all) => Object.fromEntries(Object.entries(all).filter(([name]) => isVariable(name))));
const shape: z.ZodType<TemplateMenu, unknown> = z.object({
  templates: z.array(z.object({ id: z.string(), name: z.string(), text: z.string(), own: z.boolean() })),
  values, why: values, letter: z.object({ answer: frame, question: frame }).nullable(),
});

/** Templates and values of a case, read when they are needed and anew each time; what was read last stands until then. */
export function useTemplateMenu(caseId: string) {
  const [menu, setMenu] = useState<TemplateMenu | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    setFailed(false);
    try {
      setMenu(shape.parse(await (await fetch(`/dasbor/pesan/${caseId}/templat`)).json()));
    } catch {
      setFailed(true);
    }
  }, [caseId]);
  return { menu, failed, load };
}
