"use client";

import { useEffect } from "react";
import { aWhile, answers } from "./reach";
import { refreshWhenSaved } from "./refresh-hold";

let waiting = false;

async function loadWhenReachable(): Promise<void> {
  if (waiting) return;
  waiting = true;
  while (!(await answers())) await aWhile();
  waiting = false;
  refreshWhenSaved(() => location.reload());
}

/** This very page, wanted from the start by a script: what a form sends, a link, and the button of the browser are no such thing. */
const isLoadedAnew = ({ cancelable, destination, formData, navigationType, userInitiated }: NavigateEvent): boolean =>
  cancelable && !userInitiated && formData === null && navigationType !== "reload" && !destination.sameDocument && destination.url === location.href;

/**
 * A refresh on the way when the network drops makes Next load the whole page anew, and then the browser puts its own error
 * page in place of ours and of all that is typed. Such a load waits until the server answers and all is saved.
 */
export function useKeptPage(): void {
  useEffect(() => {
    // Browsers before 2026 may not have it: they show their error page, as before, and what was typed is kept by its editor.
    if (!("navigation" in window)) return;
    const look = (event: NavigateEvent) => {
      if (!isLoadedAnew(event)) return;
      event.preventDefault();
      void loadWhenReachable();
    };
    navigation.addEventListener("navigate", look);
    return () => navigation.removeEventListener("navigate", look);
  }, []);
}
