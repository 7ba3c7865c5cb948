"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Toast } from "@/components/dashboard/types";
import { publishArticleAction, restoreVersionAction, withdrawArticleAction } from "@/lib/articles/actions";
import type { Check } from "@/lib/articles/checks";
import type { Autosave } from "./autosave";
import type { EditorArticle } from "./types";

type Wish = { article: EditorArticle; autosave: Autosave; checks: Check[]; lead: (check: Check) => void; say: (toast: Toast) => void };
type Answer = { ok: true; value: { revision: number } } | { ok: false; issues: { message: string }[] };

const AWAY = "Belum berhasil karena sambungan terputus. Tulisan Anda aman; coba lagi.";
const UNSAVED = "Tulisan belum tersimpan di server. Tunggu sampai tersimpan, lalu coba lagi.";

/** What the buttons do: save first, then ask the server, then say what happened. */
export function useVerbs({ article, autosave, checks, lead, say }: Wish) {
  const [busy, setBusy] = useState(false);
  const router = useRouter();

  /** Answers the sentence that says what is wrong, or null. */
  const run = async (verb: () => Promise<Answer>): Promise<string | null> => {
    if (!(await autosave.flush())) return UNSAVED;
    const answer = await verb().catch(() => null);
    if (!answer) return AWAY;
    if (!answer.ok) return answer.issues[0]?.message ?? AWAY;
    autosave.moveTo(answer.value.revision);
    router.refresh();
    return null;
  };
  const publish = async () => {
    const unmet = checks.find((check) => check.level === "must" && check.sentence !== null);
    if (unmet) {
      lead(unmet);
      return say({ message: unmet.sentence ?? "" });
    }
    setBusy(true);
    const wrong = await run(() => publishArticleAction(article.id, autosave.revision));
    setBusy(false);
    say({ message: wrong ?? "Terbit. Warga sudah bisa membacanya." });
  };
  const withdraw = async (note: string) => {
    const wrong = await run(() => withdrawArticleAction(article.id, autosave.revision, { note }));
    if (wrong === null) say({ message: "Ditarik. Warga melihat alasan Anda." });
    return wrong;
  };
  const restore = async (version: number) => {
    const wrong = await run(() => restoreVersionAction(article.id, autosave.revision, version));
    if (wrong !== null) return say({ message: wrong });
    location.reload();
  };
  const preview = async () => {
    // Opened before waiting, or the browser takes it for an unasked window.
    const page = window.open("about:blank", `pratinjau-${article.id}`);
    await autosave.flush();
    if (page) page.location.href = `/dasbor/berita/${article.id}/pratinjau`;
  };
  return { busy, publish: () => void publish(), withdraw, restore: (version: number) => void restore(version), preview: () => void preview() };
}
