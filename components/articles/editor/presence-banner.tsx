"use client";

import { initials } from "@/components/dashboard/initials";
import { usePresence } from "./use-presence";

/** Tells who else has the story open, so that two people agree before they write over each other. */
export function PresenceBanner({ id }: { id: number }) {
  const others = usePresence(id);
  const [first, ...more] = others;
  return (
    <div role="status">
      {first && (
        <div className="pres">
          <span className="ava" aria-hidden="true">{initials(first)}</span>
          <span><b>{first}{more.length > 0 ? ` dan ${more.length} orang lain` : ""} juga sedang membuka berita ini.</b> Siapa yang menyimpan lebih dulu tidak tertimpa.</span>
        </div>
      )}
    </div>
  );
}
