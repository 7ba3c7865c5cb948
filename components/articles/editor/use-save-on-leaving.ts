"use client";

import { useEffect } from "react";
import type { Autosave } from "./autosave";
import { uploading } from "./uploads";

/** Saves when the window loses focus, is hidden or closed, and when the network is back; asks before something would be lost. */
export function useSaveOnLeaving(autosave: Autosave): void {
  useEffect(() => {
    const now = () => void autosave.flush();
    const ask = (event: BeforeUnloadEvent) => {
      if (autosave.unsaved || uploading()) event.preventDefault();
    };
    const events = ["blur", "focus", "pagehide", "online"] as const;
    events.forEach((name) => window.addEventListener(name, now));
    document.addEventListener("visibilitychange", now);
    window.addEventListener("beforeunload", ask);
    return () => {
      now();
      events.forEach((name) => window.removeEventListener(name, now));
      document.removeEventListener("visibilitychange", now);
      window.removeEventListener("beforeunload", ask);
    };
  }, [autosave]);
}
