"use client";

import { startTransition, useEffect, useRef } from "react";

/** Says that a case was opened, once it is on the screen: a link that is only fetched ahead reads nothing. */
export function MarkRead({ caseId, waits, markRead }: { caseId: string; /** Unread, or this person was named in it. */ waits: boolean; markRead: (caseId: number) => Promise<void> }) {
  const opened = useRef<string | null>(null);
  useEffect(() => {
    // Only opening reads: marking it unread by hand while it is open must hold.
    if (opened.current === caseId) return;
    opened.current = caseId;
    if (waits) startTransition(() => markRead(Number(caseId)));
  }, [caseId, waits, markRead]);
  return null;
}
