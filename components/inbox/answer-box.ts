"use client";

import { useEffect, useEffectEvent } from "react";

/** How one comes to the box where the answer to a case is written, by case. */
const ways = new Map<string, () => void>();

/** Opens the way to the answer of a case; `go` is left out where nothing can be answered. */
export function useAnswerBox(caseId: string, go: (() => void) | undefined): void {
  const onGo = useEffectEvent(() => go?.());
  useEffect(() => {
    ways.set(caseId, () => onGo());
    return () => void ways.delete(caseId);
  }, [caseId]);
}

export const goToAnswer = (caseId: string): void => ways.get(caseId)?.();
