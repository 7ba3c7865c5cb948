"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { refreshWhatWaits, refreshWhenSaved } from "./refresh-hold";

const TOGETHER_MS = 250;

/**
 * Listens for what changes and brings the page up to date by itself; several events at once are one refresh. `since`:
 * when the page was made, so that nothing is missed between page and stream.
 */
export function Live({ since }: { since: number }) {
  const router = useRouter();
  // The page is made anew with every refresh; the stream goes on.
  const [from] = useState(since);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refreshSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => refreshWhenSaved(() => router.refresh()), TOGETHER_MS);
    };
    const close = keepOpen(`/api/live?sejak=${from}`, refreshSoon);
    window.addEventListener("online", refreshWhatWaits);
    return () => {
      window.removeEventListener("online", refreshWhatWaits);
      clearTimeout(timer);
      close();
    };
  }, [router, from]);
  return null;
}

/** With too many tabs the server ends the oldest stream: that tab listens again, and catches up, when it is looked at. */
function keepOpen(url: string, changed: () => void): () => void {
  let stream = open();
  let crowded = false;
  function open(): EventSource {
    const opened = new EventSource(url);
    opened.onmessage = changed;
    opened.addEventListener("crowded", () => {
      opened.close();
      crowded = true;
    });
    return opened;
  }
  const look = () => {
    if (!crowded || document.hidden) return;
    crowded = false;
    stream = open();
    changed();
  };
  document.addEventListener("visibilitychange", look);
  window.addEventListener("focus", look);
  return () => {
    document.removeEventListener("visibilitychange", look);
    window.removeEventListener("focus", look);
    stream.close();
  };
}
