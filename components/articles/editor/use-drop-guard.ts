"use client";

import { useEffect, useEffectEvent } from "react";

/** A file that misses its place must not make the browser leave the story and open the file instead. */
export function useDropGuard(say: (sentence: string) => void): void {
  const miss = useEffectEvent(() => say("Lepaskan gambar di dalam isi tulisan atau di kotak gambar utama."));
  useEffect(() => {
    const withFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (withFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!withFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      miss();
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, []);
}
