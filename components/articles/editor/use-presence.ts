"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import { signOfLife } from "@/components/dashboard/sign-of-life";
import { heldTabs } from "./open-tabs";

const EVERY_MS = 15_000;
const shape = z.object({ others: z.array(z.string()) });

export type Present = { others: string[]; /** The same person has the story open in another tab of this browser. */ otherTab: boolean };

/** Tells the server that the story at `href` is open here and learns who else has it open. `copies`: see `copiesOf`. */
export function usePresence(href: string, copies: string): Present {
  const [present, setPresent] = useState<Present>({ others: [], otherTab: false });
  useEffect(() => {
    let open = true;
    const address = `${href}/hadir`;
    const beat = async () => {
      if (document.visibilityState === "hidden") return;
      const [others, tabs] = await Promise.all([signOfLife(address, shape), heldTabs(copies)]);
      if (open) setPresent((last) => ({ others: others ?? last.others, otherTab: tabs.size > 1 }));
    };
    const beatNow = () => void beat();
    const leave = () => void fetch(address, { method: "DELETE", keepalive: true }).catch(() => undefined);
    beatNow();
    const timer = setInterval(beatNow, EVERY_MS);
    document.addEventListener("visibilitychange", beatNow);
    window.addEventListener("pagehide", leave);
    return () => {
      open = false;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", beatNow);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [href, copies]);
  return present;
}
