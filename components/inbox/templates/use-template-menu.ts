"use client";

import { useCallback, useState } from "react";
import { z } from "zod";
import { templateKinds } from "@/lib/cases/templates/kind";
import type { TemplateMenu } from "@/lib/cases/templates/menu";
import { isVariable } from "@/lib/cases/templates/variables";

const frame = z.object({ subject: z.string(), after: z.string() });
const values = z.record(z.string(), z.string()).transform((all) => Object.fromEntries(Object.entries(all).filter(([name]) => isVariable(name))));
const shape: z.ZodType<TemplateMenu, unknown> = z.object({
  templates: z.array(z.object({ id: z.string(), name: z.string(), text: z.string(), kind: z.enum(templateKinds), own: z.boolean() })),
  values, why: values, letter: z.object({ answer: frame, question: frame }).nullable(),
});

const AWAY = "Templat belum bisa dimuat. Yang Anda tulis tetap ada.";
const SIGNED_OUT = "Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu coba lagi; yang Anda tulis tetap ada.";

/** Templates and values of a case, read when they are needed and anew each time; what was read last stands until then. */
export function useTemplateMenu(caseId: string) {
  const [menu, setMenu] = useState<TemplateMenu | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const load = useCallback(async () => {
    setFailed(null);
    try {
      const answer = await fetch(`/dasbor/pesan/${caseId}/templat`);
      if (answer.redirected) return setFailed(SIGNED_OUT);
      setMenu(shape.parse(await answer.json()));
    } catch {
      setFailed(AWAY);
    }
  }, [caseId]);
  return { menu, failed, load };
}
