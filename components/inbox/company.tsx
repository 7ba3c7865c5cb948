"use client";

import { useEffect, useState } from "react";
import { z } from "zod";

const EVERY_MS = 5_000;
/** Somebody who stopped for this long isn't typing any more. */
const TYPING_MS = 8_000;
const shape = z.object({ others: z.array(z.object({ name: z.string(), typing: z.boolean() })) });
type Others = z.output<typeof shape>["others"];

/** Who else has this case open and who is writing, so that two people don't answer at once. `typed`: what stands in the box here. */
export function Company({ caseId, typed }: { caseId: string; typed: string }) {
  const [others, setOthers] = useState<Others>([]);
  const [typedAt, setTypedAt] = useState({ text: typed, at: 0 });
  if (typedAt.text !== typed) setTypedAt({ text: typed, at: Date.now() });
  const { at } = typedAt;
  useEffect(() => {
    let open = true;
    const address = `/dasbor/pesan/${caseId}/hadir`;
    const beat = async () => {
      if (document.visibilityState === "hidden") return;
      const typing = Date.now() - at < TYPING_MS;
      const found = await ask(`${address}${typing ? "?menulis=ya" : ""}`);
      if (open && found) setOthers(found);
    };
    const beatNow = () => void beat();
    beatNow();
    const timer = setInterval(beatNow, EVERY_MS);
    return () => {
      open = false;
      clearInterval(timer);
    };
  }, [caseId, at]);
  useEffect(() => {
    const leave = () => void fetch(`/dasbor/pesan/${caseId}/hadir`, { method: "DELETE", keepalive: true }).catch(() => undefined);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [caseId]);
  const words = sayOthers(others);
  return <p role="status" className="sm soft company">{words}</p>;
}

function sayOthers(others: Others): string {
  const typing = others.filter((one) => one.typing).map(({ name }) => name);
  if (typing.length > 0) return `${typing.join(" dan ")} sedang menulis…`;
  return others.length > 0 ? `${others.map(({ name }) => name).join(", ")} juga membuka laporan ini.` : "";
}

/** Null when nobody answered: then the last answer stands. */
async function ask(address: string): Promise<Others | null> {
  try {
    const read = shape.safeParse(await (await fetch(address, { method: "POST" })).json());
    return read.success ? read.data.others : null;
  } catch {
    return null;
  }
}
