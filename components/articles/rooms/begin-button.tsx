"use client";

import { Plus } from "lucide-react";
import { useTransition } from "react";
import { useKeys } from "@/components/dashboard/use-keys";
import { startArticleAction } from "@/lib/articles/actions";
import type { ArticleKind } from "@/lib/articles/kinds";

type Props = { kind: ArticleKind; words: string };

/** Begins a writing of the room's kind and opens it. */
export function BeginButton({ kind, words }: Props) {
  const [starting, start] = useTransition();
  const begin = () => start(() => startArticleAction(asForm(kind)));
  useKeys({ n: { run: begin, does: words } });
  return (
    <form action={startArticleAction}>
      <input type="hidden" name="jenis" value={kind} />
      <button className="btn pri" disabled={starting} aria-keyshortcuts="N"><Plus className="i" /><span className="word">{starting ? "Menyiapkan…" : words}</span> <kbd aria-hidden="true">N</kbd></button>
    </form>
  );
}

function asForm(kind: ArticleKind): FormData {
  const data = new FormData();
  data.set("jenis", kind);
  return data;
}
