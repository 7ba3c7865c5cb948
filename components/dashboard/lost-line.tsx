"use client";

import { WifiOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import { aWhile, answers } from "./reach";

let lost = false;
let looking = false;
/** Who shows it; another than began to look, where a layout was changed meanwhile. */
const listeners = new Set<() => void>();

function set(next: boolean): void {
  lost = next;
  for (const tell of listeners) tell();
}

/** A device may know of no network and still reach its server, as a laptop that runs both at a training. */
async function look(): Promise<void> {
  if (looking) return;
  looking = true;
  while (!navigator.onLine) {
    set(!(await answers()));
    await aWhile();
  }
  looking = false;
  set(false);
}

function subscribe(tell: () => void): () => void {
  const offline = () => void look();
  listeners.add(tell);
  if (!navigator.onLine) offline();
  window.addEventListener("offline", offline);
  return () => {
    listeners.delete(tell);
    window.removeEventListener("offline", offline);
  };
}

/**
 * Says that the network is gone, for as long as it is. A form can't say it for itself: what was on its way then may hang for
 * minutes, and all that a form would show waits for it.
 */
export function LostLine() {
  const shown = useSyncExternalStore(subscribe, () => lost, () => false);
  return <div role="status">{shown && <p className="lost-line"><WifiOff className="i" />Sambungan internet terputus. Yang Anda tulis tetap di sini; yang sedang dikirim belum tentu sampai.</p>}</div>;
}
