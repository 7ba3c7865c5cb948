"use client";

import { useEffect } from "react";

/** What writes and isn't saved yet; the page waits for all of them. */
const holders = new Set<symbol>();
let waiting: (() => void) | null = null;

/**
 * Brings the page up to date, or later: when something on it isn't saved (a page whose session has ended leads to the
 * door), or the network is away (the browser would put its own error page in place of ours).
 */
export function refreshWhenSaved(refresh: () => void): void {
  waiting = refresh;
  refreshWhatWaits();
}

/** Does what was put off, if it may be done by now. */
export function refreshWhatWaits(): void {
  if (holders.size > 0 || !navigator.onLine || !waiting) return;
  const refresh = waiting;
  waiting = null;
  refresh();
}

/** Keeps the page as it is as long as `unsaved` holds. */
export function useRefreshHold(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const mine = Symbol("unsaved");
    holders.add(mine);
    return () => {
      holders.delete(mine);
      refreshWhatWaits();
    };
  }, [unsaved]);
}
