"use client";

import { Plus } from "lucide-react";
import { useTransition } from "react";
import { useKeys } from "@/components/dashboard/use-keys";
import { startArticleAction } from "@/lib/articles/actions";

/** Begins a story and opens it. */
export function NewArticleButton() {
  const [starting, start] = useTransition();
  const begin = () => start(() => startArticleAction());
  useKeys({ n: { run: begin, does: "Tulis berita baru" } });
  return (
    <form action={startArticleAction}>
      <button className="btn pri" disabled={starting} aria-keyshortcuts="N"><Plus className="i" /><span className="word">{starting ? "Menyiapkan…" : "Berita baru"}</span> <kbd aria-hidden="true">N</kbd></button>
    </form>
  );
}
