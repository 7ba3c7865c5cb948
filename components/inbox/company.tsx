"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { z } from "zod";
import { signOfLife } from "@/components/dashboard/sign-of-life";

const EVERY_MS = 5_000;
/** Somebody who stopped for this long isn't typing any more. */
const TYPING_MS = 8_000;
const shape = z.object({ others: z.array(z.object({ name: z.string(), typing: z.boolean() })) });
type Others = z.output<typeof shape>["others"];

/** Who else has this case open and who is writing, so that two people don't answer at once. `typed`: what stands in the box here. */
export function Company({ caseId, typed }: { caseId: string; typed: string }) {
  const [others, setOthers] = useState<Others>([]);
  const seen = useRef(typed);
  const typedAt = useRef(0);
  const address = `/dasbor/pesan/${caseId}/hadir`;
  const beat = useEffectEvent(async () => {
    if (document.visibilityState === "hidden") return;
    const found = await signOfLife(`${address}${Date.now() - typedAt.current < TYPING_MS ? "?menulis=ya" : ""}`, shape);
    if (found) setOthers(found);
  });
  useEffect(() => {
    if (seen.current === typed) return;
    seen.current = typed;
    const begins = Date.now() - typedAt.current >= TYPING_MS;
    typedAt.current = Date.now();
    // The first letter is told at once, the next with the beat.
    if (begins) void beat();
  }, [typed]);
  useEffect(() => {
    void beat();
    const timer = setInterval(() => void beat(), EVERY_MS);
    const leave = () => void fetch(address, { method: "DELETE", keepalive: true }).catch(() => undefined);
    window.addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [address]);
  return <p role="status" className="sm soft company">{sayOthers(others)}</p>;
}

function sayOthers(others: Others): string {
  const typing = others.filter((one) => one.typing).map(({ name }) => name);
  if (typing.length > 0) return `${typing.join(" dan ")} sedang menulis…`;
  return others.length > 0 ? `${others.map(({ name }) => name).join(", ")} juga membuka laporan ini.` : "";
}
