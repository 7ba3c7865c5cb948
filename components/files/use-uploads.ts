"use client";

import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { createUploads, isUnderWay, type SentFile, type Upload, type Uploads } from "./uploads";

const none: readonly Upload[] = [];

/** A place's own files on their way; leaving the page while some are is asked about. */
export function useUploads(onDone: (file: SentFile) => void): { uploads: Uploads; list: readonly Upload[] } {
  const done = useEffectEvent(onDone);
  const [uploads] = useState(createUploads);
  useEffect(() => uploads.receive((file) => done(file)), [uploads]);
  const list = useSyncExternalStore(uploads.watch, uploads.list, () => none);
  const busy = list.some(isUnderWay);
  useEffect(() => {
    if (!busy) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [busy]);
  return { uploads, list };
}

/** Files pasted anywhere on the page, unless somebody is writing or a dialog has the page. */
export function usePastedFiles(take: (files: File[]) => void): void {
  const took = useEffectEvent(take);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const writes = event.target instanceof Element && event.target.closest("input, textarea, [contenteditable=true]");
      const files = [...(event.clipboardData?.files ?? [])];
      if (writes || files.length === 0 || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      took(files);
    };
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, []);
}

/** Files dragged over the page: let go anywhere, they are taken and never opened instead of the page. */
export function useDroppedFiles(take: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const took = useEffectEvent(take);
  useEffect(() => {
    const withFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const drag = (event: DragEvent) => {
      if (!withFiles(event)) return;
      event.preventDefault();
      setOver(event.type !== "dragleave" || event.relatedTarget !== null);
    };
    const drop = (event: DragEvent) => {
      if (!withFiles(event)) return;
      event.preventDefault();
      setOver(false);
      took([...(event.dataTransfer?.files ?? [])]);
    };
    const events = [["dragover", drag], ["dragleave", drag], ["drop", drop]] as const;
    events.forEach(([name, listener]) => window.addEventListener(name, listener));
    return () => events.forEach(([name, listener]) => window.removeEventListener(name, listener));
  }, []);
  return over;
}
