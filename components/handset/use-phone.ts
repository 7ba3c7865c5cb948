"use client";

import { useCallback, useEffect, useState } from "react";
import { z } from "zod";

const screen = z.object({
  on: z.boolean(),
  texts: z.array(z.object({ id: z.string(), mine: z.boolean(), text: z.string(), at: z.coerce.date(), parts: z.number() })),
});
const refusal = z.object({ issues: z.array(z.object({ message: z.string() })) });

export type Screen = z.infer<typeof screen>;
const LOOK_MS = 1_500;
const NO_NETWORK = "Tidak ada jaringan. SMS tetap di sini, coba kirim lagi.";

/** One phone on the network: looks for new messages while the page is seen, sends, switches off and on. */
export function usePhone(number: string) {
  const [seen, setSeen] = useState<Screen | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const look = useCallback(async () => {
    const answer = await fetch(`/api/handset?nomor=${encodeURIComponent(number)}`).catch(() => null);
    if (answer?.ok) setSeen(screen.parse(await answer.json()));
  }, [number]);

  useEffect(() => {
    const tick = () => { if (document.visibilityState === "visible") void look(); };
    tick();
    const timer = setInterval(tick, LOOK_MS);
    return () => clearInterval(timer);
  }, [look]);

  const order = useCallback(async (what: object): Promise<boolean> => {
    const answer = await fetch("/api/handset", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ number, ...what }) }).catch(() => null);
    const ok = answer?.ok ?? false;
    const told = ok || !answer ? null : refusal.safeParse(await answer.json().catch(() => null));
    setProblem(ok ? null : (told?.data?.issues[0]?.message ?? NO_NETWORK));
    await look();
    return ok;
  }, [number, look]);

  return {
    screen: seen, problem,
    send: (text: string) => order({ does: "send", text }),
    turn: (on: boolean) => order({ does: "switch", on }),
  };
}
