"use client";

import { useEffect, useState } from "react";
import type { DraftFields } from "./types";

const PAUSE_MS = 300;

/** How many the chosen audience reaches now, asked a moment after the last change. Null: not known yet, or the network is away. */
export function useRecipients({ urgent, subscribers, everyone, agencyIds, placeIds, groupIds }: DraftFields): number | null {
  const asked = new URLSearchParams({
    urgent: urgent ? "ya" : "", subscribers: subscribers ? "ya" : "", everyone: everyone ? "ya" : "", agencyIds: agencyIds.join(","), placeIds: placeIds.join(","), groupIds: groupIds.join(","),
  }).toString();
  const [known, setKnown] = useState<{ asked: string; count: number } | null>(null);
  useEffect(() => {
    const cut = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/dasbor/siaran/hitung?${asked}`, { signal: cut.signal }).then((answer) => answer.json()).then(
        (answer: { recipients: number }) => setKnown({ asked, count: answer.recipients }), () => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      cut.abort();
    };
  }, [asked]);
  return known?.asked === asked ? known.count : null;
}
