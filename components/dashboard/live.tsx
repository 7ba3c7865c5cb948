"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { refreshWhenSaved } from "./refresh-hold";

const TOGETHER_MS = 250;

/** Listens for what changes and brings the page up to date by itself; several events at once are one refresh. */
export function Live() {
  const router = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stream = new EventSource("/api/live");
    stream.onmessage = () => {
      clearTimeout(timer);
      timer = setTimeout(() => refreshWhenSaved(() => router.refresh()), TOGETHER_MS);
    };
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [router]);
  return null;
}
