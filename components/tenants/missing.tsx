"use client";

import { notFound } from "next/navigation";
import type { ReactNode } from "react";

/** Makes the answer a 404 while the server writes the page; in the browser it shows the same words again. */
export function Missing({ children }: { children: ReactNode }) {
  if (typeof window === "undefined") notFound();
  return children;
}
