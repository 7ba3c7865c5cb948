"use client";

import { useEffect } from "react";

/** The last in its document: when it runs, all before it listens. What was done before is done now (early.ts). */
export function Awake(): null {
  useEffect(() => {
    document.dispatchEvent(new Event("awake"));
  }, []);
  return null;
}
