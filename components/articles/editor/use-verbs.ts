"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { changeArticleAddressAction, publishArticleAction, restoreVersionAction, withdrawArticleAction } from "@/lib/articles/actions";
import { submitArticleAction } from "@/lib/articles/plan-actions";
import { mainVerb } from "@/lib/articles/plan-words";
import type { ArticleContent, Check } from "@/lib/articles/checks";
import { kindPaths } from "@/lib/articles/kinds";
import type { RevisionOutcome } from "@/lib/articles/outcome";
import { trashArticleAction, untrashArticleAction } from "@/lib/articles/trash-actions";
import type { Autosave } from "./autosave";
import type { EditorArticle, Problem } from "./types";
import { uploading } from "./uploads";

type Wish = {
  article: EditorArticle; autosave: Autosave; content: ArticleContent; checks: Check[];
  lead: (problem: Problem) => void; say: (sentence: string) => void; /** Says it until it is read. */ notice: (sentence: string) => void;
};
type Answer = RevisionOutcome<{ revision: number }>;
/** Saves, then does one step of the plan; answers the sentence that says what is wrong, or null when it is done and said. */
export type TakeStep = (verb: (revision: number) => Promise<Answer>, said: string) => Promise<string | null>;

const keepsRevision = (revision: number) => (answer: RevisionOutcome<object>): Answer => (answer.ok ? { ok: true, value: { revision } } : answer);
const problem = (sentence: string): Problem => ({ field: null, sentence });
const AWAY = problem("Sambungan terputus. Tulisan Anda aman; coba lagi sebentar lagi.");
const UNSAVED = problem("Tulisan belum tersimpan di server. Tunggu sampai tersimpan, lalu coba lagi.");
const WAITING = "Tulisan ini menunggu tinjauan orang lain. Bila tidak bisa ditunda, pakai Terbit mendesak.";
const SENDING = problem("Masih ada gambar yang dikirim. Tunggu sampai selesai, lalu coba lagi.");

/** What the buttons do: save first, then ask the server, then say what happened. */
export function useVerbs({ article, autosave, content, checks, lead, say, notice }: Wish) {
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<{ of: ArticleContent; problems: Problem[] } | null>(null);
  const router = useRouter();
  const unmet = checks.flatMap(({ id, field, level, sentence }): Problem[] => (level === "must" && sentence !== null ? [{ id, field, sentence }] : []));

  /** Answers what is wrong; nothing when it is done. */
  const run = async (verb: () => Promise<Answer>): Promise<Problem[]> => {
    if (uploading()) return [SENDING];
    if (!(await autosave.flush())) return [UNSAVED];
    const answer = await verb().catch(() => null);
    if (!answer) return [AWAY];
    if (answer.ok) {
      autosave.moveTo(answer.value.revision);
      router.refresh();
      return [];
    }
    if (answer.conflict) autosave.collide({ ...answer.conflict, at: answer.conflict.at.toISOString() });
    return answer.issues.map(({ field, message }) => ({ field, sentence: message }));
  };
  const first = async (verb: () => Promise<Answer>) => {
    setBusy(true);
    const wrong = await run(verb);
    setBusy(false);
    return wrong;
  };
  const main = mainVerb(article.plan);
  const publish = async () => {
    if (busy) return;
    if (main === "wait") return notice(WAITING);
    setRefused(null);
    setAsked(unmet.length > 0);
    if (unmet[0]) return lead(unmet[0]);
    const wrong = await first(() => (main === "submit" ? submitArticleAction : publishArticleAction)(article.id, autosave.revision));
    if (wrong.length === 0) return say(main === "submit" ? "Tinjauan diminta. Rekan Anda melihatnya di Beranda." : "Terbit. Warga sudah bisa membacanya.");
    setRefused({ of: content, problems: wrong });
    if (wrong[0]?.field) lead(wrong[0]);
  };
  const step: TakeStep = async (verb, said) => {
    const [wrong] = await first(() => verb(autosave.revision));
    if (!wrong) say(said);
    return wrong?.sentence ?? null;
  };
  const withdraw = async (note: string) => {
    const [wrong] = await first(() => withdrawArticleAction(article.id, autosave.revision, { note }));
    if (!wrong) say("Ditarik. Warga melihat alasan Anda.");
    return wrong?.sentence ?? null;
  };
  const restore = async (version: number) => {
    const [wrong] = await first(() => restoreVersionAction(article.id, autosave.revision, version));
    if (!wrong) location.reload();
    return wrong?.sentence ?? null;
  };
  const changeAddress = async (slug?: string) => {
    const [wrong] = await first(() => changeArticleAddressAction(article.id, autosave.revision, slug).then(keepsRevision(autosave.revision)));
    if (!wrong) say("Alamat diubah. Alamat lama membawa warga ke sana.");
    return wrong?.sentence ?? null;
  };
  const trash = async () => {
    const [wrong] = await first(() => trashArticleAction(article.id, autosave.revision));
    if (wrong) notice(wrong.sentence);
    else say("Dibuang ke tempat sampah.");
  };
  const untrash = async () => {
    setRefused(null);
    const [wrong] = await first(() => untrashArticleAction(article.id, autosave.revision));
    if (wrong) notice(wrong.sentence);
    else say("Dikembalikan dari tempat sampah.");
  };
  const preview = async () => {
    // Opened before waiting, or the browser takes it for an unasked window.
    const page = window.open("about:blank", `pratinjau-${article.id}`);
    const saved = await autosave.flush();
    if (saved && page) page.location.href = `/dasbor/${kindPaths[article.kind]}/${article.id}/pratinjau`;
    else if (!saved) {
      page?.close();
      notice("Pratinjau belum bisa dibuka, karena tulisan terakhir belum tersimpan di server.");
    }
  };
  const problems = asked ? unmet : refused?.of === content ? refused.problems : [];
  return {
    busy, problems, main, publish: () => void publish(), step, withdraw, restore, changeAddress, trash: () => void trash(), untrash: () => void untrash(), preview: () => void preview(),
  };
}
