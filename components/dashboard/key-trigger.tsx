"use client";

import { type ReactNode, useRef } from "react";
import { useKeys } from "./use-keys";

export type KeyTriggerProps = { /** "n", "p", "ctrl+enter". */ keys: string; /** In words, for the `?` sheet and the palette. */ does: string; children: ReactNode };

/** Gives the link or button inside it a key. */
export function KeyTrigger({ keys, does, children }: KeyTriggerProps) {
  const box = useRef<HTMLSpanElement>(null);
  useKeys({ [keys]: { run: () => box.current?.querySelector<HTMLElement>("a, button")?.click(), does } });
  return <span ref={box} className="key-trigger">{children}</span>;
}
