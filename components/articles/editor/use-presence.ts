"use client";

import { useEffect, useState } from "react";
import { leaveArticleAction, presenceAction } from "@/lib/articles/actions";

const EVERY_MS = 15_000;

/** Tells the server that the story is open here and learns who else has it open. */
export function usePresence(id: number): string[] {
  const [others, setOthers] = useState<string[]>([]);
  useEffect(() => {
    let open = true;
    const beat = () => {
      if (document.visibilityState === "hidden") return;
      presenceAction(id).then((names) => { if (open) setOthers(names); }, () => undefined);
    };
    beat();
    const timer = setInterval(beat, EVERY_MS);
    return () => {
      open = false;
      clearInterval(timer);
      leaveArticleAction(id).catch(() => undefined);
    };
  }, [id]);
  return others;
}
