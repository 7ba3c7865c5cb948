"use client";

import { WifiOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import { aWhile, answers } from "./reach";

let lost = false;
let looking = false;

/** A device may know of no network and still reach its server, as a laptop that runs both at a training. */
async function look(tell: () => void): Promise<void> {
  if (looking) return;
  looking = true;
  while (!navigator.onLine) {
    lost = !(await answers());
    tell();
    await aWhile();
  }
  lost = looking = false;
  tell();
}

function subscribe(tell: () => void): () => void {
  const offline = () => void look(tell);
  if (!navigator.onLine) offline();
  window.addEventListener("offline", offline);
  return () => window.removeEventListener("offline", offline);
}

/**
 * Says that the network is gone, for as long as it is. A form can't say it for itself: what was on its way then may hang for
 * minutes, and all that a form would show waits for it.
 */
export function LostLine() {
  const shown = useSyncExternalStore(subscribe, () => lost, () => false);
  return <div role="status">{shown && <p className="lost-line"><WifiOff className="i" />Sambungan internet terputus. Yang Anda tulis tetap di sini; yang sedang dikirim belum tentu sampai.</p>}</div>;
}
