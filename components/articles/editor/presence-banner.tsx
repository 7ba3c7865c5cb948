"use client";

import { CopyX } from "lucide-react";
import { initials } from "@/components/dashboard/initials";
import { usePresence } from "./use-presence";
import { upper, useWriting } from "./writing-context";

/** Tells who else has the story open, so that two people agree before they write over each other. */
export function PresenceBanner({ copies }: { copies: string }) {
  const { thing, href } = useWriting();
  const { others: [first, ...more], otherTab } = usePresence(href, copies);
  return (
    <div role="status">
      {first && (
        <div className="pres">
          <span className="ava" aria-hidden="true">{initials(first)}</span>
          <span><b>{first}{more.length > 0 ? ` dan ${more.length} orang lain` : ""} juga sedang membuka {thing} ini.</b> Sepakati siapa yang menulis. Yang menyimpan lebih dulu tidak tertimpa.</span>
        </div>
      )}
      {otherTab && (
        <div className="pres">
          <CopyX className="i" />
          <span><b>{upper(thing)} ini juga terbuka di tab lain.</b> Menulislah di satu tab saja, lalu tutup yang lain.</span>
        </div>
      )}
    </div>
  );
}
